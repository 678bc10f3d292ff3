extension MethodReference {
    /// The records of the CRM: companies, contacts, deals, leads, and what is kept of them.
    static let crm = #"""
        @crm crm
        crm.settings.mode.get||Determine current CRM operating mode|Определить текущий режим работы CRM|||int
        crm.stagehistory.list||Get stage history|Получить историю движения по стадиям|entityTypeId:int,order:object,filter:object,select:object,start:int|ENTITY_TYPE_NOT_SUPPORTED INVALID_ARG_VALUE|{items:[{}]}||crm-stage-history-list|история history движение переход
        @crm/automated-solution crm
        crm.automatedsolution.add|m|Create digital workspace|Создать цифровое рабочее место|fields*{title*,typeIds:crm_dynamic_type.id[]}|ACCESS_DENIED BX_EMPTY_REQUIRED LIMIT_EXCEEDED|{automatedSolution:{}}||crm-automated-solution-add
        crm.automatedsolution.delete|m|Delete digital workplace|Удалить цифровое рабочее место|id:int*|ACCESS_DENIED HAS_BOUND_TYPES|null||crm-automated-solution-delete
        crm.automatedsolution.fields|m|Fields of digital workplace|Поля цифрового рабочего места|||{id,title,typeIds}||crm-automated-solution-fields
        crm.automatedsolution.get|m|Get data about digital workplace by ID|Данные о цифровом рабочем месте по ID|id:int*|ACCESS_DENIED NOT_FOUND|{automatedSolution:{}}||crm-automated-solution-get
        crm.automatedsolution.list|m|List of digital workspaces|Список цифровых рабочих мест|order:object,filter:object,start:int|ACCESS_DENIED INVALID_ARG_VALUE|{automatedSolutions:[{}]}||crm-automated-solution-list
        crm.automatedsolution.update|m|Update digital workplace|Изменить цифровое рабочее место|id:int*,fields*{title,typeIds:crm_dynamic_type.id[]}|ACCESS_DENIED BX_EMPTY_REQUIRED|{automatedSolution:{}}||crm-automated-solution-update
        @crm/automation crm
        crm.automation.trigger||Activate|Активировать триггер|target*,code|ACCESS_DENIED|bool
        @crm/automation/triggers crm
        crm.automation.trigger.add|am|Add trigger|Добавить триггер|CODE*,NAME*||bool
        crm.automation.trigger.delete|am|Delete trigger ctrigger.delete|Удалить триггер|CODE*||bool
        crm.automation.trigger.execute|am|Execute trigger|Запустить выполнение триггера|CODE*,OWNER_TYPE_ID:int*,OWNER_ID:int*||bool
        crm.automation.trigger.list|am|List of triggers|Список триггеров|||[{NAME,CODE}]
        @crm/auxiliary/enum crm
        crm.enum.addresstype||Get address types|Получить типы адресов|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]||crm-enum-address-type
        crm.enum.fields||Get enumeration item fields|Поля элементов перечислений|||{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}
        crm.enum.getorderownertypes||Get object types for order binding|Получить типы объектов для привязки заказа|||[{attribute,code,id,name}]||crm-enum-get-order-owner-types
        crm.enum.ownertype||Get CRM object types|Получить типы объектов CRM|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]||crm-enum-owner-type
        crm.enum.settings.mode||Description of CRM operation modes|Описание режимов работы CRM|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]
        @crm/auxiliary/enum/outdated crm
        crm.enum.activitydirection|d|Get activity direction enumeration elements|Получить элементы перечисления «Направление активности»|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]|crm.activity.todo.*|crm-enum-activity-direction
        crm.enum.activitynotifytype|d|Get enumeration items for "activity notification type"|Получить элементы перечисления «Тип уведомления о начале активности»|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]|crm.activity.todo.*|crm-enum-activity-notify-type
        crm.enum.activitypriority|d|Get enumeration items for "activity priorities"|Получить элементы перечисления «Приоритеты дел»|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]|crm.activity.todo.*|crm-enum-activity-priority
        crm.enum.activitystatus|d|Get enumeration elements "status"|Получить элементы перечисления «Статус»|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]|crm.activity.todo.*|crm-enum-activity-status
        crm.enum.activitytype|d|Get enumeration elements "activity types"|Получить элементы перечисления «Типы дел»|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]|crm.activity.todo.*|crm-enum-activity-type
        crm.enum.contenttype|d|Get enumeration elements of "description type"|Получить элементы перечисления «Тип описания»|||[{ID,NAME,SYMBOL_CODE,SYMBOL_CODE_SHORT}]|crm.activity.todo.*|crm-enum-content-type
        @crm/auxiliary/multifield crm
        crm.multifield.fields||Description of multiple fields|Описание множественных полей|||{ID,TYPE_ID,VALUE,VALUE_TYPE}
        @crm/call-list crm
        crm.calllist.add||Create new call list|Создать новый список обзвона|ENTITY_TYPE*,ENTITIES:int[]*,WEBFORM_ID:int|ACCESS_ERROR ENTITIES_ERROR ENTITY_ERROR ENTITY_TYPE_ERROR ERROR_ARGUMENT WEBFORM_ERROR|int
        crm.calllist.get||Get information about call list|Получить информацию о деле обзвона|ID:int*|ERROR_ARGUMENT LIST_ID_ERROR|{ID,DATE_CREATE,CREATED_BY_ID,WEBFORM_ID,ENTITY_TYPE_ID,ENTITY_TYPE}
        crm.calllist.items.get||List of call participants|Список участников обзвона|LIST_ID:int*,FILTER:object|ACCESS_ERROR ERROR_ARGUMENT LIST_ID_ERROR STATUS_ERROR|[{ID,STATUS,ENTITY_TYPE}]
        crm.calllist.list||List of call lists|Список обзвонов|SELECT:array,FILTER:object,ORDER:object||[{ID,CREATED_BY_ID}]
        crm.calllist.statuslist||List of call statuses|Список статусов обзвона|||[{ID,NAME,SORT,STATUS_ID}]
        crm.calllist.update||Update call list composition|Обновить состав списка обзвона|LIST_ID:int*,ENTITY_TYPE*,ENTITIES:array*,WEBFORM_ID:int|ACCESS_ERROR ENTITIES_ERROR ENTITY_TYPE_ERROR ERROR_ARGUMENT LIST_ID_ERROR WEBFORM_ERROR|bool
        @crm/companies crm
        crm.company.add|d|Create new company|Создать новую компанию|fields*{TITLE,COMPANY_TYPE:crm_status,INDUSTRY:crm_status,EMPLOYEES:crm_status,CURRENCY_ID:crm_currency,REVENUE:number,LOGO:file,OPENED:char,ASSIGNED_BY_ID:user,COMMENTS,PHONE:crm_multifield[],EMAIL:crm_multifield[],WEB:crm_multifield[],IM:crm_multifield[],UTM_SOURCE,UTM_MEDIUM,UTM_CAMPAIGN,UTM_CONTENT,UTM_TERM,IS_MY_COMPANY:char,UF_...:any,PARENT_ID_...:any,ORIGINATOR_ID,ORIGIN_ID,ORIGIN_VERSION,DATE_CREATE:datetime,DATE_MODIFY:datetime,CREATED_BY_ID:user,MODIFY_BY_ID:user},params{REGISTER_SONET_EVENT}|ERROR_CORE|int|crm.item.add
        crm.company.delete|d|Delete company|Удалить компанию|id:int*||bool|crm.item.delete
        crm.company.fields|d|Get company fields description|Описание полей компании|||{ID,TITLE,COMPANY_TYPE,LOGO,ADDRESS,ADDRESS_2,…}|crm.item.fields
        crm.company.get|d|Get company information|Получить информацию о компании|id:int*||{ID,COMPANY_TYPE,TITLE,LOGO,LEAD_ID,HAS_PHONE,…}|crm.item.get
        crm.company.list|d|List of companies by filter|Список компаний по фильтру|select:string[],filter:object,order:object,start:int||[{TITLE,ASSIGNED_BY_ID,ID,PHONE}]|crm.item.list
        crm.company.update|d|Update existing company|Обновить существующую компанию|id:int*,fields*{TITLE,COMPANY_TYPE:crm_status,LOGO:file,INDUSTRY:crm_status,EMPLOYEES:crm_status,CURRENCY_ID:crm_currency,REVENUE:number,OPENED:char,COMMENTS,ASSIGNED_BY_ID:user,CONTACT_ID:crm_contact,ORIGINATOR_ID,ORIGIN_ID,ORIGIN_VERSION,UTM_SOURCE,UTM_MEDIUM,UTM_CAMPAIGN,UTM_CONTENT,UTM_TERM,PARENT_ID_...:any,PHONE:crm_multifield[],EMAIL:crm_multifield[],WEB:crm_multifield[],IM:crm_multifield[],LINK:crm_multifield[],UF_...:any},params:object|ERROR_CORE|bool|crm.item.update
        @crm/companies/contacts crm
        crm.company.contact.add||Add contact to specified company|Добавить контакт к указанной компании|id:int*,fields*{CONTACT_ID:crm_entity*,IS_PRIMARY:char,SORT:int}|ACCESS_DENIED|bool
        crm.company.contact.delete||Delete contact from specified company|Удалить контакт из указанной компании|id:int*,fields*{CONTACT_ID:int*},fields.CONTACT_ID:crm_entity*|ACCESS_DENIED|bool
        crm.company.contact.fields||Get fields for Company-Contact connection|Поля для связи компания-контакт|||{SORT,IS_PRIMARY,CONTACT_ID}
        crm.company.contact.items.delete||Clear set of contacts associated with specified company|Очистить набор контактов, связанных с указанной компанией|id:int*|ACCESS_DENIED|bool
        crm.company.contact.items.get||Retrieve set of contacts associated with specified company|Получить набор контактов, связанных с указанной компанией|id:int*|ACCESS_DENIED|[{CONTACT_ID,SORT,ROLE_ID,IS_PRIMARY}]
        crm.company.contact.items.set||Set set of contacts associated with specified company|Установить набор контактов, связанных с указанной компанией|id:int*,items:object[]*{CONTACT_ID:crm_entity*,IS_PRIMARY:char,SORT:int}|ACCESS_DENIED|bool
        @crm/companies/custom-form crm
        crm.company.details.configuration.forceCommonScopeForAll|d|Set common company card for all users|Установить общую карточку для всех пользователей|||bool|crm.item.details.configuration.forceCommonScopeForAll
        crm.company.details.configuration.get|d|Get parameters of item card|Получить параметры карточки|scope,userId:user||[{name,title,type,elements}]|crm.item.details.configuration.get
        crm.company.details.configuration.reset|d|Reset company card settings|Сбросить параметры карточки|scope,userId:user||bool|crm.item.details.configuration.reset
        crm.company.details.configuration.set|d|Set parameters of item card|Установить параметры карточки|scope,userId:user,data:section[]*{name*,title*,type*,elements:section_element[]{name*,optionFlags:int,options{defaultAddressType:int,defaultCountry}}}||bool|crm.item.details.configuration.set
        @crm/companies/userfields crm
        crm.company.userfield.add|m|Create custom field for companies|Создать пользовательское поле для компаний|fields*{USER_TYPE_ID*,FIELD_NAME*,LABEL,XML_ID,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:bool,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool}|ERROR_CORE|int
        crm.company.userfield.delete|m|Delete custom field for companies|Удалить пользовательское поле компаний|id:int*|ERROR_NOT_FOUND|bool
        crm.company.userfield.get||Get company custom field by ID|Получить пользовательское поле компаний по ID|id:int*|ERROR_NOT_FOUND|{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}
        crm.company.userfield.list||List of custom fields for companies|Список пользовательских полей компаний|filter{ID:int,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT:int,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:char,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LANG},order:object||[{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}]
        crm.company.userfield.update|m|Update company user field|Обновить пользовательское поле компаний|id:int*,fields*{MANDATORY:bool,SHOW_FILTER:bool,XML_ID,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE}|ERROR_CORE ERROR_NOT_FOUND|bool
        @crm/contacts crm
        crm.contact.add|d|Create new contact|Создать новый контакт|fields{HONORIFIC:crm_status,NAME,SECOND_NAME,LAST_NAME,PHOTO:file,BIRTHDATE:date,TYPE_ID:crm_status,SOURCE_ID:crm_status,SOURCE_DESCRIPTION,POST,COMMENTS,OPENED:bool,EXPORT:bool,ASSIGNED_BY_ID:user,COMPANY_ID:crm_company,COMPANY_IDS:crm_company[],UTM_SOURCE,UTM_MEDIUM,UTM_CAMPAIGN,UTM_CONTENT,UTM_TERM,TRACE,PHONE:crm_multifield[],EMAIL:crm_multifield[],WEB:crm_multifield[],IM:crm_multifield[],LINK:crm_multifield[],UF_...:any,PARENT_ID_...:any,ORIGINATOR_ID,ORIGIN_ID,ORIGIN_VERSION,DATE_CREATE:datetime,DATE_MODIFY:datetime,CREATED_BY_ID:user,MODIFY_BY_ID:user,ADDRESS,ADDRESS_2,ADDRESS_CITY,ADDRESS_POSTAL_CODE,ADDRESS_REGION,ADDRESS_PROVINCE,ADDRESS_COUNTRY,ADDRESS_COUNTRY_CODE,ADDRESS_LOC_ADDR_ID:int},params{REGISTER_SONET_EVENT:bool,IMPORT:bool}|ERROR_CORE|int|crm.item.add
        crm.contact.delete|d|Delete contact|Удалить контакт|id:int*|ERROR_CORE|bool|crm.item.delete
        crm.contact.fields|d|Get contact fields|Поля контакта|||{ID,HONORIFIC,NAME,SECOND_NAME,LAST_NAME,PHOTO,…}|crm.item.fields
        crm.contact.get|d|Get contact by id|Получить контакт по ID|id:int*||{ID,POST,COMMENTS,HONORIFIC,NAME,SECOND_NAME,…}|crm.item.get
        crm.contact.list|d|List of contacts|Список контактов|select:string[],filter:object,order:object,start:int||[{ID,NAME,LAST_NAME,EXPORT,ASSIGNED_BY_ID,DATE_CREATE,…}]|crm.item.list
        crm.contact.update|d|Update contact|Изменить контакт|id:int*,fields*{HONORIFIC:crm_status,NAME,SECOND_NAME,LAST_NAME,PHOTO:file,BIRTHDATE:date,TYPE_ID:crm_status,SOURCE_ID:crm_status,SOURCE_DESCRIPTION,POST,COMMENTS,OPENED:bool,EXPORT:bool,ASSIGNED_BY_ID:user,COMPANY_ID:crm_company,COMPANY_IDS:crm_company[],UTM_SOURCE,UTM_MEDIUM,UTM_CAMPAIGN,UTM_CONTENT,UTM_TERM,PHONE:crm_multifield[],EMAIL:crm_multifield[],WEB:crm_multifield[],IM:crm_multifield[],LINK:crm_multifield[],UF_...:any,PARENT_ID_...:any,ORIGINATOR_ID,ORIGIN_ID,ORIGIN_VERSION,ADDRESS,ADDRESS_2,ADDRESS_CITY,ADDRESS_POSTAL_CODE,ADDRESS_REGION,ADDRESS_PROVINCE,ADDRESS_COUNTRY,ADDRESS_COUNTRY_CODE,ADDRESS_LOC_ADDR_ID:int},params{REGISTER_SONET_EVENT:bool,REGISTER_HISTORY_EVENT:bool}|ERROR_CORE|bool|crm.item.update
        @crm/contacts/company crm
        crm.contact.company.add||Add company to specified contact|Добавить компанию к указанному контакту|id:int*,fields*{COMPANY_ID:crm_entity*,IS_PRIMARY:bool,SORT:int}|ACCESS_DENIED|bool
        crm.contact.company.delete||Remove company from specified contact|Удалить компанию из указанного контакта|id:int*,fields*{COMPANY_ID:int*},fields.COMPANY_ID:int*|ACCESS_DENIED|bool
        crm.contact.company.fields||Get fields for Contact-Company|Поля для связи контакт-компания|||{SORT,IS_PRIMARY,COMPANY_ID}
        crm.contact.company.items.delete||Clear set of companies associated with specified contact|Очистить набор компаний, связанных с указанным контактом|id:int*|ACCESS_DENIED|bool
        crm.contact.company.items.get||Get set of companies associated with specified contact|Получить набор компаний, связанных с указанным контактом|id:int*|ACCESS_DENIED|[{COMPANY_ID,SORT,ROLE_ID,IS_PRIMARY}]
        crm.contact.company.items.set||Set set of companies associated with specified contact|Установить набор компаний, связанных с указанным контактом|id:int*,items:object[]*{COMPANY_ID:crm_entity*,IS_PRIMARY:bool,SORT:int}|ACCESS_DENIED|bool
        @crm/contacts/custom-form crm
        crm.contact.details.configuration.forceCommonScopeForAll|d|Set common contact card for all users|Установить общую карточку для всех пользователей|||bool|crm.item.details.configuration.forceCommonScopeForAll
        crm.contact.details.configuration.get|d|Get card parameters|Получить параметры карточки|scope,userId:user||[{name,title,type,elements}]|crm.item.details.configuration.get
        crm.contact.details.configuration.reset|d|Reset card parameters|Сбросить параметры карточки|scope,userId:user||bool|crm.item.details.configuration.reset
        crm.contact.details.configuration.set|d|Set parameters for individual card|Установить параметры индивидуальной карточки|scope,userId:user,data:section[]*{name*,title*,type*,elements:section_element[]{name*,optionFlags:int,options{defaultAddressType:int,defaultCountry,isPayButtonVisible:bool,isPaymentDocumentsVisible:bool}}}||bool|crm.item.details.configuration.set
        @crm/contacts/userfield crm
        crm.contact.userfield.add|m|Create custom field for contacts|Создать пользовательское поле для контактов|fields*{USER_TYPE_ID*,FIELD_NAME*,LABEL,XML_ID,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:bool,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool}|XML_ID|int
        crm.contact.userfield.delete|m|Delete custom contact field|Удалить пользовательское поле контактов|id:int*|ERROR_NOT_FOUND|bool
        crm.contact.userfield.get||Get custom contact field by id|Получить пользовательское поле контактов по ID|id:int*|ERROR_NOT_FOUND|{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}
        crm.contact.userfield.list||List of custom fields for contacts|Список пользовательских полей контактов|filter{ID:int,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT:int,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:char,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LANG},order:object||[{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}]
        crm.contact.userfield.update|m|Edit existing contact custom field|Изменить существующее пользовательское поле контактов|id:int*,fields*{MANDATORY:bool,SHOW_FILTER:bool,XML_ID,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{ID,DEL:bool,VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE}|ERROR_CORE ERROR_NOT_FOUND|bool
        @crm/currency crm
        crm.currency.add||Add currency|Добавить валюту|fields*{CURRENCY*,BASE,AMOUNT_CNT:int*,AMOUNT:number*,SORT:int,LANG{DECIMALS:int*,DEC_POINT,FORMAT_STRING,FULL_NAME,HIDE_ZERO,THOUSANDS_SEP,THOUSANDS_VARIANT}}|ERROR_CORE|string
        crm.currency.base.get||Get symbolic identifier of base currency|Получить символьный идентификатор базовой валюты|||string
        crm.currency.base.set||Set currency as base|Установить валюту в качестве базовой|id||bool
        crm.currency.delete||Delete currency|Удалить валюту|id*|ERROR_CODE|bool
        crm.currency.fields||Get currency fields|Поля валюты|||{CURRENCY,AMOUNT_CNT,AMOUNT,BASE,SORT,DATE_UPDATE,…}
        crm.currency.get||Get currency by ID|Получить валюту по ID|id:crm_currency.CURRENCY||{CURRENCY,AMOUNT_CNT,AMOUNT,SORT,BASE,FULL_NAME,…}
        crm.currency.list||List of currencies|Список валют|order:object||[{CURRENCY,AMOUNT_CNT,AMOUNT,SORT,BASE,FULL_NAME,…}]
        crm.currency.update||Update currency|Обновить валюту|ID,fields{SORT:int,AMOUNT_CNT:int*,AMOUNT:number*,BASE,LANG{DECIMALS:int*,DEC_POINT,FORMAT_STRING,FULL_NAME,HIDE_ZERO,THOUSANDS_SEP,THOUSANDS_VARIANT}}|ERROR_CODE|bool
        @crm/currency/localizations crm
        crm.currency.localizations.delete||Delete currency localizations|Удалить локализации валюты|id*,lids:array*||bool
        crm.currency.localizations.fields||Get currency localization fields|Поля локализации валюты|||{FULL_NAME,FORMAT_STRING,DEC_POINT,THOUSANDS_VARIANT,THOUSANDS_SEP,DECIMALS,…}
        crm.currency.localizations.get||Get currency localizations|Получить локализации валюты|id||{en,de}
        crm.currency.localizations.set||Set localizations for currency|Установить локализации для валюты|id*,localizations:object*||bool
        @crm/deals crm
        crm.deal.add|d|Create new deal|Создать новую сделку|fields{TITLE,TYPE_ID:crm_status,CATEGORY_ID:crm_category,STAGE_ID:crm_status,IS_RECURRING:char,IS_RETURN_CUSTOMER:char,IS_REPEATED_APPROACH:char,PROBABILITY:int,CURRENCY_ID:crm_currency,OPPORTUNITY:number,IS_MANUAL_OPPORTUNITY:char,TAX_VALUE:number,COMPANY_ID:crm_company,CONTACT_ID:crm_contact,CONTACT_IDS:crm_contact[],BEGINDATE:date,CLOSEDATE:date,OPENED:char,CLOSED:char,COMMENTS,ASSIGNED_BY_ID:user,SOURCE_ID:crm_status,SOURCE_DESCRIPTION,ADDITIONAL_INFO,LOCATION_ID:location,ORIGINATOR_ID,ORIGIN_ID,UTM_SOURCE,UTM_MEDIUM,UTM_CAMPAIGN,UTM_CONTENT,UTM_TERM,TRACE,UF_CRM_...:any,PARENT_ID_...:crm_entity},params{REGISTER_SONET_EVENT:bool}||int|crm.item.add
        crm.deal.delete|d|Delete deal|Удалить сделку|id:int*||bool|crm.item.delete
        crm.deal.fields|d|Fields of deal|Поля сделки|||{ID,TITLE,TYPE_ID,CATEGORY_ID,STAGE_ID,STAGE_SEMANTIC_ID,…}|crm.item.fields
        crm.deal.get|d|Get deal by id|Получить сделку по ID|id:int*||{ID,TITLE,TYPE_ID,STAGE_ID,PROBABILITY,CURRENCY_ID,…}|crm.item.get
        crm.deal.list|d|List of deals|Список сделок|select:string[],filter:object,order:object,start:int||[{ID,TITLE,TYPE_ID,CATEGORY_ID,STAGE_ID,OPPORTUNITY,…}]|crm.item.list
        crm.deal.productrows.get|d|Get deal products|Получить товары сделки|id:int*||[{ID,OWNER_ID,OWNER_TYPE,PRODUCT_ID,PRODUCT_NAME,ORIGINAL_PRODUCT_NAME,…}]|crm.item.productrow.*
        crm.deal.productrows.set|d|Set products in deal|Установить товары в сделку|id:int*,rows:array*|DISCOUNT_RATE DISCOUNT_SUM|bool|crm.item.productrow.*
        crm.deal.update|d|Update deal|Изменить сделку|id:int*,fields{TITLE,TYPE_ID:crm_status,STAGE_ID:crm_status,IS_RECURRING:char,IS_RETURN_CUSTOMER:char,IS_REPEATED_APPROACH:char,PROBABILITY:int,CURRENCY_ID:crm_currency,OPPORTUNITY:number,IS_MANUAL_OPPORTUNITY:char,TAX_VALUE:number,COMPANY_ID:crm_company,CONTACT_ID:crm_contact,CONTACT_IDS:crm_contact[],BEGINDATE:date,CLOSEDATE:date,OPENED:char,CLOSED:char,COMMENTS,ASSIGNED_BY_ID:user,SOURCE_ID:crm_status,SOURCE_DESCRIPTION,ADDITIONAL_INFO,LOCATION_ID:location,ORIGINATOR_ID,ORIGIN_ID,UTM_SOURCE,UTM_MEDIUM,UTM_CAMPAIGN,UTM_CONTENT,UTM_TERM,UF_CRM_...:any,PARENT_ID_...:crm_entity},params{REGISTER_SONET_EVENT:bool,REGISTER_HISTORY_EVENT:bool}||bool|crm.item.update||стадия stage
        @crm/deals/contacts crm
        crm.deal.contact.add||Add contact to deal|Добавить контакт к сделке|id:int*,fields*{CONTACT_ID:crm_entity*,IS_PRIMARY:char,SORT:int}|ACCESS_DENIED|bool
        crm.deal.contact.delete||Remove contact from specified deal|Удалить контакт из указанной сделки|id:int*,fields*{CONTACT_ID:crm_entity*}|ACCESS_DENIED|bool
        crm.deal.contact.fields||Get fields for Deal-Contact connection|Поля для связи сделка-контакт|||{SORT,IS_PRIMARY,CONTACT_ID}
        crm.deal.contact.items.delete||Remove set of contacts associated with specified deal|Удалить набор контактов, связанных с указанной сделкой|id:int*|ACCESS_DENIED|bool
        crm.deal.contact.items.get||Retrieve set of contacts associated with specified deal|Получить набор контактов, связанных с указанной сделкой|id:int*|ACCESS_DENIED|[{CONTACT_ID,SORT,ROLE_ID,IS_PRIMARY}]
        crm.deal.contact.items.set||Set set of contacts associated with specified deal|Установить набор контактов, связанных с указанной сделкой|id:int*,items:object[]*{CONTACT_ID:crm_entity*,IS_PRIMARY:char,SORT:int}|ACCESS_DENIED ERROR_CORE|bool
        @crm/deals/custom-form crm
        crm.deal.details.configuration.forceCommonScopeForAll|d|Set common detail form for all users|Установить общую карточку для всех пользователей|extras{dealCategoryId:int}||bool|crm.item.details.configuration.forceCommonScopeForAll
        crm.deal.details.configuration.get|d|Get parameters of deal card|Получить параметры карточки сделки|scope,userId:user,extras{dealCategoryId:int}||[{name,title,type,elements}]|crm.item.details.configuration.get
        crm.deal.details.configuration.reset|d|Reset deal card settings|Сбросить параметры карточки сделки|scope,userId:user,extras{dealCategoryId:int}||bool|crm.item.details.configuration.reset
        crm.deal.details.configuration.set|d|Set parameters for deal card|Установить параметры карточки сделки|scope,userId:user,data:section[]*{name*,title*,type*,elements:section_element[]{name*,optionFlags:int,options:object}},extras{dealCategoryId:int}||bool|crm.item.details.configuration.set
        @crm/deals/recurring-deals crm
        crm.deal.recurring.add||Create template for recurring deal|Создать шаблон регулярной сделки|fields*{DEAL_ID:int,ACTIVE:char,CATEGORY_ID:char,IS_LIMIT:char,LIMIT_REPEAT:int,LIMIT_DATE:date,START_DATE:date,PARAMS{MODE,MULTIPLE_TYPE,MULTIPLE_INTERVAL:int,SINGLE_BEFORE_START_DATE_TYPE,SINGLE_BEFORE_START_DATE_VALUE:int,OFFSET_BEGINDATE_TYPE,OFFSET_BEGINDATE_VALUE:int,OFFSET_CLOSEDATE_TYPE,OFFSET_CLOSEDATE_VALUE:int}}||int
        crm.deal.recurring.delete||Delete recurring deal template setting|Удалить настройку шаблона регулярной сделки|id:int*||bool
        crm.deal.recurring.expose||Create new deal from template|Создать новую сделку из шаблона|id:int*||{DEAL_ID}
        crm.deal.recurring.fields||List of fields for recurring deal template|Список полей шаблона регулярной сделки|||{ID,DEAL_ID,BASED_ID,ACTIVE,NEXT_EXECUTION,LAST_EXECUTION,…}
        crm.deal.recurring.get||Get recurring deal template settings by ID|Получить настройки шаблона регулярной сделки по ID|id:int*||{ID,DEAL_ID,BASED_ID,ACTIVE,CATEGORY_ID,IS_LIMIT,…}
        crm.deal.recurring.list||List of recurring deal template settings|Список настроек шаблонов регулярных сделок|order:object,filter:object,start:int||[{id,deal_id,based_id,ACTIVE,category_id,IS_LIMIT,…}]
        crm.deal.recurring.update||Update recurring deal template settings|Изменить настройку шаблона регулярной сделки|id:int*,fields{ACTIVE:char,CATEGORY_ID:char,IS_LIMIT:char,LIMIT_REPEAT:int,LIMIT_DATE:date,START_DATE:date,PARAMS{MODE,MULTIPLE_TYPE,MULTIPLE_INTERVAL:int,SINGLE_BEFORE_START_DATE_TYPE,SINGLE_BEFORE_START_DATE_VALUE:int,OFFSET_BEGINDATE_TYPE,OFFSET_BEGINDATE_VALUE:int,OFFSET_CLOSEDATE_TYPE,OFFSET_CLOSEDATE_VALUE:int}}||bool
        @crm/deals/user-defined-fields crm
        crm.deal.userfield.add|m|Create custom field for deals|Создать пользовательское поле для сделок|fields*{USER_TYPE_ID*,FIELD_NAME*,LABEL,XML_ID,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:bool,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool}|ERROR_CORE|int
        crm.deal.userfield.delete|m|Delete custom field|Удалить пользовательское поле сделок|id:int*|ERROR_NOT_FOUND FIELD_NAME|bool
        crm.deal.userfield.get||Get custom deal field by ID|Получить пользовательское поле сделок по ID|id:int*|ERROR_NOT_FOUND|{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}
        crm.deal.userfield.list||List of custom fields for deals|Список пользовательских полей сделок|filter{ID:int,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT:int,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:char,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LANG},order:object||[{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}]
        crm.deal.userfield.update|m|Update existing custom field for deals|Изменить существующее пользовательское поле сделок|id:int*,fields*{MANDATORY:bool,SHOW_FILTER:bool,XML_ID,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE}|ERROR_CORE ERROR_NOT_FOUND|bool
        @crm/document-generator/documents crm
        crm.documentgenerator.document.add||Create new document|Создать новый документ|templateId:int*,entityTypeId:int*,entityId:int*,values:object,stampsEnabled:int,fields{DocumentTitle:object}|DOCGEN_ACCESS_ERROR DOCGEN_LIMIT_ERROR|{document}||crm-document-generator-document-add
        crm.documentgenerator.document.delete||Delete document|Удалить документ|id:int*|DOCGEN_ACCESS_ERROR|null||crm-document-generator-document-delete
        crm.documentgenerator.document.enablepublicurl||Enable or disable public link for document|Включить или выключить публичную ссылку на документ|id:int*,status:int|DOCGEN_ACCESS_ERROR|{publicUrl}||crm-document-generator-document-enable-public-url
        crm.documentgenerator.document.get||Get document|Получить документ|id:int*|DOCGEN_ACCESS_ERROR|{document}||crm-document-generator-document-get
        crm.documentgenerator.document.getfields||Get document fields|Поля документа|id:int*,values{DocumentNumber,DocumentCreateTime,DocumentTitle,ClientPhone,ClientEmail,ProductsProductName:array,ProductsProductQuantity:array,TotalSum}|DOCGEN_ACCESS_ERROR|{documentFields:{}}||crm-document-generator-document-get-fields
        crm.documentgenerator.document.list||List of documents|Список документов|select:string[],filter:object,order:object,start:int|ACCESS_DENIED|{documents}||crm-document-generator-document-list
        crm.documentgenerator.document.update||Update document|Обновить документ|id:int*,values:object,stampsEnabled:int|DOCGEN_ACCESS_ERROR|{document}||crm-document-generator-document-update
        crm.documentgenerator.document.upload||Upload document|Загрузить документ|fields*{entityTypeId:int*,entityId:int*,fileContent*,region*,title*,number*,pdfContent,imageContent}||{document}||crm-document-generator-document-upload
        @crm/document-generator/numerator crm
        crm.documentgenerator.numerator.add||Add new numerator|Добавить новый нумератор|fields*{name*,template*,settings{Bitrix_Main_Numerator_Generator_SequentNumberGenerator{start:int,step:int,length:int,padString,periodicBy,timezone,isDirectNumeration:bool}}}||{numerator:{}}||crm-document-generator-numerator-add
        crm.documentgenerator.numerator.delete||Delete|Удалить нумератор|id:int*|DOCGEN_ACCESS_ERROR|null||crm-document-generator-numerator-delete
        crm.documentgenerator.numerator.get||Get information about numerator|Получить информацию о нумераторе|id:int*|DOCGEN_ACCESS_ERROR|{numerator:{}}||crm-document-generator-numerator-get
        crm.documentgenerator.numerator.list||List of numerators|Список нумераторов|start:int||{numerators:[{}]}||crm-document-generator-numerator-list
        crm.documentgenerator.numerator.update||Update|Изменить нумератор|id:int*,fields*{name,template,settings{Bitrix_Main_Numerator_Generator_SequentNumberGenerator{start:int,step:int,length:int,padString,periodicBy,timezone,isDirectNumeration:bool}}}|DOCGEN_ACCESS_ERROR|{name,template,id,code,settings}||crm-document-generator-numerator-update
        @crm/document-generator/templates crm
        crm.documentgenerator.template.add||Add new template|Добавить новый шаблон|fields*{name*,file:file*,numeratorId:int*,region*,entityTypeId:array*,users:array,active:char,withStamps:char,sort:int}||{template}||crm-document-generator-template-add
        crm.documentgenerator.template.delete||Delete document template|Удалить шаблон документа|id:int*|DOCGEN_ACCESS_ERROR|null||crm-document-generator-template-delete
        crm.documentgenerator.template.get||Get information about document template by id|Получить информацию о шаблоне документа по ID|id:int*|DOCGEN_ACCESS_ERROR|{template}||crm-document-generator-template-get
        crm.documentgenerator.template.getfields||Get template fields|Поля шаблона документа|id:int*,entityTypeId:int*,entityId:int,values{MyCompanyRequisiteRqCompanyName,MyCompanyRequisiteRegisteredAddressText,MyCompanyPhone,MyCompanyEmail,MyCompanyWeb,MyCompanyUfLogo,RequisiteRqCompanyName,RequisiteRegisteredAddressText,ClientPhone,ClientEmail,ClientWeb,DocumentNumber,DocumentCreateTime,ProductsIndex,ProductsProductName:array,ProductsProductQuantity:array,ProductsProductMeasureName:array,ProductsProductPriceRaw:array,ProductsProductPriceRawSum:array,TotalRaw,TaxesTaxTitle:array,TaxesTaxRate:array,TaxesTaxValue:array,TotalSum,MyCompanyAssignedName,MyCompanyAssignedLastName,MyCompanyAssignedPersonalPhone,MyCompanyAssignedEmail,DocumentTitle,MY_COMPANY:array}|DOCGEN_ACCESS_ERROR|{templateFields:{}}||crm-document-generator-template-get-fields
        crm.documentgenerator.template.list||List of document templates|Список шаблонов документов|select:array,filter:object,order:object,start:int|DOCGEN_ACCESS_ERROR|{templates}||crm-document-generator-template-list
        crm.documentgenerator.template.update||Update existing document template|Изменить существующий шаблон документа|id:int*,fields*{name,file:file,numeratorId:int,region,entityTypeId:array,users:array,active:char,withStamps:char,sort:int}|DOCGEN_ACCESS_ERROR|{template}||crm-document-generator-template-update
        @crm/duplicates crm
        crm.duplicate.findbycomm||Get leads, contacts, and companies with matching data|Получить лиды, контакты и компании с совпадающими данными|type*,values:string[]*,entity_type||{CONTACT:[]}||crm-duplicate-find-by-comm|дубликат duplicate телефон phone email почта найти find
        crm.entity.mergeBatch||Merge duplicates|Объединить дубликаты|params*{entityTypeId:int*,entityIds:int[]*}|CRM_FEATURE_RESTRICTION_ERROR|{STATUS,ENTITY_IDS}|||объединить дубликат merge duplicate слияние лид lead контакт contact сделка deal компания company
        @crm/duplicates/volatile-type crm
        crm.duplicate.volatileType.fields|m|List of fields for duplicate search|Список полей для поиска дубликатов|entityTypeId:int|ACCESS_DENIED|[{entityTypeId,fieldCode,fieldTitle}]
        crm.duplicate.volatileType.list|m|List of custom fields used in duplicate search|Список нестандартных полей, участвующих в поиске дубликатов||ACCESS_DENIED|[{id,entityTypeId,fieldCode}]
        crm.duplicate.volatileType.register|m|Add field to duplicate search|Добавить поле в поиск дубликатов|entityTypeId:int*,fieldCode*|ACCESS_DENIED FIELD_NOT_FOUND MAX_TYPES_COUNT_EXCEEDED|{id}
        crm.duplicate.volatileType.unregister|m|Remove field from duplicate search|Удалить поле из поиска дубликатов|id:int*|ACCESS_DENIED TYPE_IS_NOT_ASSIGNED|bool
        @crm/leads crm
        crm.lead.add|d|Create new lead|Создать новый лид|fields{ADDRESS,ADDRESS_2,ADDRESS_CITY,ADDRESS_COUNTRY,ADDRESS_COUNTRY_CODE,ADDRESS_POSTAL_CODE,ADDRESS_PROVINCE,ADDRESS_REGION,ASSIGNED_BY_ID:user,BIRTHDATE:date,COMMENTS,COMPANY_ID:crm_company,COMPANY_TITLE,CONTACT_ID:crm_contact,CONTACT_IDS:crm_contact,CURRENCY_ID:crm_currency,EMAIL:crm_multifield,HONORIFIC:crm_status,IM:crm_multifield,LINK:crm_multifield,LAST_NAME,NAME,SECOND_NAME,OPENED:char,OPPORTUNITY:number,IS_MANUAL_OPPORTUNITY:char,ORIGINATOR_ID,ORIGIN_ID,PHONE:crm_multifield,POST,SOURCE_DESCRIPTION,SOURCE_ID:crm_status},params{REGISTER_SONET_EVENT:bool}||int|crm.item.add
        crm.lead.delete|d|Delete lead|Удалить лид|id:int*||bool|crm.item.delete
        crm.lead.fields|d|Get CRM lead fields|Поля лида|||{ID,TITLE,HONORIFIC,NAME,SECOND_NAME,LAST_NAME,…}|crm.item.fields
        crm.lead.get|d|Get lead by id|Получить лид по ID|id:int*||{ID,TITLE,HONORIFIC,NAME,SECOND_NAME,LAST_NAME,…}|crm.item.get
        crm.lead.list|d|List of leads|Список лидов|select:array,filter:object,order:order,start:int|||crm.item.list
        crm.lead.productrows.get|d|Get lead product rows|Получить товары лида|id:int*||[{ID,OWNER_ID,OWNER_TYPE,PRODUCT_ID,PRODUCT_NAME,ORIGINAL_PRODUCT_NAME,…}]|crm.item.productrow.*
        crm.lead.productrows.set|d|Set products in lead|Установить товары в лид|id:int*,rows:object[]{PRODUCT_ID:int,PRODUCT_NAME,PRICE:number,PRICE_EXCLUSIVE:number,PRICE_NETTO:number,PRICE_BRUTTO:number,QUANTITY:number,DISCOUNT_TYPE_ID:int,DISCOUNT_RATE:number,DISCOUNT_SUM:number,TAX_RATE:number,TAX_INCLUDED:char,MEASURE_CODE:catalog_measure.code,MEASURE_NAME,SORT:int}|DISCOUNT_RATE DISCOUNT_SUM|bool|crm.item.productrow.*
        crm.lead.update|d|Update lead|Изменить лид|id:int*,fields{TITLE,NAME,SECOND_NAME,LAST_NAME,STATUS_ID,OPENED,ASSIGNED_BY_ID:int,CURRENCY_ID,OPPORTUNITY:int,PHONE:array,WEB:array},params{REGISTER_SONET_EVENT}||bool|crm.item.update
        @crm/leads/custom-form crm
        crm.lead.details.configuration.forceCommonScopeForAll|d|Set common lead card for all users|Установить общую карточку для всех пользователей|extras{leadCustomerType:int}||bool|crm.item.details.configuration.forceCommonScopeForAll
        crm.lead.details.configuration.get|d|Get parameters of item card|Получить параметры карточки|userId:user,scope,extras{lead.customer.type:int}||[{name,title,type,elements}]|crm.item.details.configuration.get
        crm.lead.details.configuration.reset|d|Reset parameters of item card|Сбросить параметры карточки|userId:user,scope,extras{lead.customer.type:int}||bool|crm.item.details.configuration.reset
        crm.lead.details.configuration.set|d|Set parameters of item card|Установить параметры карточки|data:section[]*{name*,title*,type*,elements:section_element[]{name*,optionFlags:int,options:object}},userId:user,scope,extras{leadCustomerType:int}||bool|crm.item.details.configuration.set
        @crm/leads/management-communication crm
        crm.lead.contact.add||Add contact binding to lead|Добавить привязку контакта к лиду|id:int*,fields*{CONTACT_ID:int*,SORT:int,IS_PRIMARY}|ACCESS_DENIED NOT_FOUND|bool
        crm.lead.contact.delete||Remove contact binding from lead|Удалить привязку контакта к лиду|id:int*,fields*{CONTACT_ID:int*}|ACCESS_DENIED NOT_FOUND|bool
        crm.lead.contact.fields||Get Lead-Contact fields|Поля связи лид-контакт|||{SORT,IS_PRIMARY,CONTACT_ID}
        crm.lead.contact.items.delete||Delete contact list from lead|Удалить список контактов у лида|id:int*|ACCESS_DENIED NOT_FOUND|bool
        crm.lead.contact.items.get||List of related contacts|Список связанных контактов|id:int*|ACCESS_DENIED NOT_FOUND|[{CONTACT_ID,SORT,ROLE_ID,IS_PRIMARY}]
        crm.lead.contact.items.set||Attach list of contacts to lead|Прикрепить список контактов к лиду|id:int*,items:object*|ACCESS_DENIED NOT_FOUND|bool
        @crm/leads/userfield crm
        crm.lead.userfield.add|m|Create custom field for leads|Создать пользовательское поле для лидов|fields*{USER_TYPE_ID*,FIELD_NAME*,LABEL,XML_ID,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:bool,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool}|ERROR_CORE|int
        crm.lead.userfield.delete|m|Delete custom field for leads|Удалить пользовательское поле лидов|id:int*|ERROR_NOT_FOUND|bool
        crm.lead.userfield.get||Get custom lead field by ID|Получить пользовательское поле лидов по ID|id:int*|ERROR_NOT_FOUND|{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}
        crm.lead.userfield.list||List of custom fields for leads|Список пользовательских полей лидов|filter{ID:int,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT:int,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:char,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LANG},order:object||[{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}]
        crm.lead.userfield.update|m|Update existing custom field for leads|Изменить существующее пользовательское поле лидов|id:int*,fields*{MANDATORY:bool,SHOW_FILTER:bool,XML_ID,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE}|ERROR_CORE ERROR_NOT_FOUND|bool
        """#
}
