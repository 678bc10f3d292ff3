extension MethodReference {
    /// The methods of the CRM.
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
        @crm/outdated/catalog crm
        crm.catalog.fields|d|Get product catalog fields|Поля каталога товаров||||catalog.catalog.getFields
        crm.catalog.get|d|Get product catalog by ID|Получить товарный каталог по ID|id:int*|||catalog.catalog.get
        crm.catalog.list|d|List of product catalogs|Список товарных каталогов||||catalog.catalog.list
        @crm/outdated/category-old crm
        crm.dealcategory.add|d|Create new deal direction|Создать новое направление сделок|fields:array{NAME,SORT}|||crm.category.add|crm-deal-category-add
        crm.dealcategory.default.get|d|Get default deal category settings|Получить настройки общего направления сделок||||crm.category.*|crm-deal-category-default-get
        crm.dealcategory.default.set|d|Set default deal category settings|Установить настройки общего направления сделок|name|||crm.category.*|crm-deal-category-default-set
        crm.dealcategory.delete|d|Delete deal direction|Удалить направление сделок|id:int|||crm.category.delete|crm-deal-category-delete
        crm.dealcategory.fields|d|Descriptions of fields for deal categories|Описания полей направления сделок||||crm.category.fields|crm-deal-category-fields
        crm.dealcategory.get|d|Get deal direction|Получить направление сделок|id:int|||crm.category.get|crm-deal-category-get
        crm.dealcategory.list|d|Filter deal categories|Отфильтровать направления сделок|order:object,filter:object,select:array|||crm.category.list|crm-deal-category-list
        crm.dealcategory.stage.list|d|Get list of deal stages of deal category|Список стадий сделок для направления|id:int|||crm.category.*|crm-deal-category-stage-list
        crm.dealcategory.status|d|Get identifier of directory where deal stages are stored|Получить идентификатор справочника, где хранятся стадии сделок|id*|||crm.category.*|crm-deal-category-status
        crm.dealcategory.update|d|Update deal direction|Обновить направление сделок|id:int,fields:array{SORT}|||crm.category.update|crm-deal-category-update
        @crm/outdated/invoice crm
        crm.invoice.add|d|Add invoice|Добавить счет|fields:array|||crm.item.add
        crm.invoice.delete|d|Delete invoice|Удалить счет|id:int|||crm.item.delete
        crm.invoice.fields|d|Get invoice fields and associated products|Поля счета и входящих в него товаров||||crm.item.fields
        crm.invoice.get|d|Get invoice by ID|Получить счет по ID|id:int|||crm.item.get
        crm.invoice.getexternallink|d|Get link to invoice|Получить ссылку на счет|id:int||||crm-invoice-get-external-link
        crm.invoice.list|d|List of invoices|Список счетов|filter:any,order:any|||crm.item.list
        crm.invoice.recurring.add|d|Add configuration for recurring invoice|Добавить настройку для регулярного счета|fields:array
        crm.invoice.recurring.delete|d|Delete recurring invoice setting|Удалить настройку регулярного счета|id:int
        crm.invoice.recurring.expose|d|Create new invoice from template|Создать новый счет из шаблона|id:int
        crm.invoice.recurring.fields|d|Get full template of recurring invoice fields|Получить полня шаблона регулярного счета
        crm.invoice.recurring.get|d|Get recurring invoice settings by ID|Получить настройку регулярного счета по ID|id:int
        crm.invoice.recurring.list|d|List of recurring invoice settings by filter|Список настроек регулярных счетов по фильтру|order:object,filter:object,select:array
        crm.invoice.recurring.update|d|Change settings for recurring invoice|Изменить настройку для регулярного счета|id:int,fields:array{SEND_BILL,EMAIL_ID:int,PARAMS:object}
        crm.invoice.update|d|Update invoice|Изменить счет|id:int,fields:array{DATE_BILL,USER_DESCRIPTION,PRODUCT_ROWS:array}|||crm.item.update
        crm.invoice.userfield.add|d|Create custom field for invoices|Создать пользовательское поле для счетов|fields:any,LIST:any||||crm-invoice-user-field-add
        crm.invoice.userfield.delete|d|Delete custom field of invoices|Удалить пользовательское поле счетов|id:int||||crm-invoice-user-field-delete
        crm.invoice.userfield.get|d|Get user field by ID|Получить пользовательское поле по ID|id:int||||crm-invoice-user-field-get
        crm.invoice.userfield.list|d|List of custom fields by filter|Список пользовательских полей по фильтру|order:any,filter:any||||crm-invoice-user-field-list
        crm.invoice.userfield.update|d|Update custom field|Изменить пользовательское поле|id:any,fields:any{EDIT_FORM_LABEL,LIST_COLUMN_LABEL},LIST:any||||crm-invoice-user-field-update
        crm.paysystem.fields|d|Get fields for payment methods|Поля для способов оплаты|||||crm-pay-system-fields
        crm.paysystem.list|d|List of payment methods|Список способов оплаты|order:object,filter:object||||crm-pay-system-list
        crm.persontype.fields|d|Get fields for CRM payer types|Поля для типов плательщиков|||||crm-person-type-fields
        crm.persontype.list|d|List of CRM payer types|Список типов плательщиков|order:object,filter:object||||crm-person-type-list
        @crm/outdated/invoice-status-old crm
        crm.invoice.status.add|d|Create new invoice status|Создать новый статус счета|fields:array*
        crm.invoice.status.delete|d|Delete invoice status|Удалить статус счета|id:int*
        crm.invoice.status.fields|d|Get invoice status fields|Поля статуса счета
        crm.invoice.status.get|d|Get invoice status by ID|Получить статус счета по ID|id:int*
        crm.invoice.status.list|d|List of invoice statuses|Список статусов счета
        crm.invoice.status.update|d|Update invoice status|Изменить статус счета|id:int*,fields:array*
        @crm/outdated/measure crm
        crm.measure.add|d|Add measurement unit|Добавить единицу измерения|fields:array*{CODE:int*,MEASURE_TITLE*,SYMBOL_RUS,SYMBOL_INTL,SYMBOL_LETTER_INTL,IS_DEFAULT:char}|||catalog.measure.add
        crm.measure.delete|d|Delete measurement unit|Удалить единицу измерения|id:any*|||catalog.measure.delete
        crm.measure.fields|d|Get available fields|Получить доступные поля единицы измерения||||catalog.measure.getFields
        crm.measure.get|d|Get field values of measurement unit|Значения полей единицы измерения|id:any*|||catalog.measure.get
        crm.measure.list|d|List of measurement units|Список единиц измерения|order:object,filter:object,select:array|||catalog.measure.list
        crm.measure.update|d|Update measurement unit|Изменить единицу измерения|id:any*,fields:array{MEASURE_TITLE}|||catalog.measure.update
        @crm/outdated/product-section crm
        crm.productsection.add|d|Add new product section|Добавить новый раздел товаров|fields:array*|||catalog.section.add|crm-product-section-add
        crm.productsection.delete|d|Delete product section|Удалить раздел товаров|id:int*|||catalog.section.delete|crm-product-section-delete
        crm.productsection.fields|d|Fields of product section|Поля раздела товаров||||catalog.section.getFields|crm-product-section-fields
        crm.productsection.get|d|Get product section by ID|Получить раздел товаров по ID|id:int*|||catalog.section.get|crm-product-section-get
        crm.productsection.list|d|List of sections|Список разделов|select:array,filter:object,order:object|||catalog.section.list|crm-product-section-list
        crm.productsection.update|d|Update product section|Изменить раздел товаров|id:int*,fields:array|||catalog.section.update|crm-product-section-update
        @crm/outdated/productrow-old crm
        crm.productrow.fields|d|Descriptions of fields for product rows|Описания полей товарных позиций||||crm.item.productrow.fields
        crm.productrow.list|d|List of order properties|Список свойств заказа|filter{OWNER_TYPE,OWNER_ID}|||crm.item.productrow.list
        @crm/outdated/products crm
        crm.product.add|dm|Add product|Добавить товар|fields:array{NAME,CURRENCY_ID,PRICE:int,SORT:int}|||catalog.product.add
        crm.product.delete|dm|Delete product|Удалить товар|id:int|||catalog.product.delete
        crm.product.fields|d|Get product fields|Поля товара||||catalog.product.getFieldsByFilter
        crm.product.get|d|Get product by ID|Получить товар по ID|id:int|||catalog.product.get
        crm.product.list|d|Get product list by filter|Список товаров по фильтру|order:object,filter:object,select:array|||catalog.product.list
        crm.product.property.add|dm|Add product property|Добавить свойство товаров|fields:array|||catalog.productProperty.add
        crm.product.property.delete|dm|Delete product property|Удалить свойство товаров|id:int|||catalog.productProperty.delete
        crm.product.property.enumeration.fields|d|Fields of List-Type property|Поля свойства списочного типа||||catalog.productPropertyEnum.*
        crm.product.property.fields|d|Retrieve product property fields|Поля свойства товаров||||catalog.productProperty.getFields
        crm.product.property.get|d|Get product property by ID|Получить свойство товаров по ID|id:int|||catalog.productProperty.get
        crm.product.property.list|d|List of product properties|Список свойств товаров|order:any,filter:any|||catalog.productProperty.list
        crm.product.property.settings.fields|d|Retrieve additional settings fields for custom type|Поля дополнительных настроек свойств пользовательского типа|propertyType:any,userType:any|||catalog.productPropertyFeature.*
        crm.product.property.types|d|List of product property types|Список типов свойств товаров|id:int*|||catalog.productPropertyFeature.*
        crm.product.property.update|dm|Update product property|Изменить свойство товаров|id:int,fields:array{NAME}|||catalog.productProperty.update
        crm.product.update|dm|Update product|Изменить товар|id:int,fields:array{CURRENCY_ID,PRICE:int}|||catalog.product.update
        @crm/outdated/vat crm
        crm.vat.add|dm|Create VAT rate|Создать ставку НДС|fields*{ACTIVE,C_SORT:int,NAME*,RATE:number*}||int|catalog.vat.add
        crm.vat.delete|dm|Delete VAT rate|Удалить ставку НДС|id:int*||bool|catalog.vat.delete
        crm.vat.fields|d|Get VAT rate fields|Поля ставки НДС|||{ID,TIMESTAMP_X,ACTIVE,C_SORT,NAME,RATE}|catalog.vat.getFields
        crm.vat.get|d|Get VAT rate by ID|Получить ставку НДС по ID|id:int*||{ID,ACTIVE,NAME,RATE,C_SORT}|catalog.vat.get
        crm.vat.list|d|List of VAT rates by filter|Список ставок НДС по фильтру|order:object,filter:object,select:array||[{ID,NAME,RATE}]|catalog.vat.list
        crm.vat.update|dm|Update existing VAT rate|Обновить существующую ставку НДС|id:int*,fields*{ACTIVE,C_SORT:int,NAME*,RATE:number*}||int|catalog.vat.update
        @crm/quote crm
        crm.quote.add|d|Add estimate|Добавить коммерческое предложение|fields*{TITLE*,STATUS_ID:crm_status,CURRENCY_ID:crm_currency,OPPORTUNITY:number,ASSIGNED_BY_ID:user,COMPANY_ID:crm_company,CONTACT_IDS:crm_contact[],MYCOMPANY_ID:crm_company,OPENED:char,PERSON_TYPE_ID:int,BEGINDATE:date,CLOSEDATE:date,CLIENT_TITLE,CLIENT_ADDR,CLIENT_EMAIL,CLIENT_PHONE,COMMENTS},params{IMPORT:bool,DATE_CREATE:datetime,DATE_MODIFY:datetime,CREATED_BY_ID:user,MODIFY_BY_ID:user}||int|crm.item.add
        crm.quote.delete|d|Delete estimate|Удалить коммерческое предложение|id:int*|ERROR_CORE|bool|crm.item.delete
        crm.quote.fields|d|Fields of estimate|Поля коммерческого предложения|||{ID,QUOTE_NUMBER,TITLE,STATUS_ID,CURRENCY_ID,OPPORTUNITY,…}|crm.item.fields
        crm.quote.get|d|Get estimate by ID|Получить коммерческое предложение по ID|id:int*||{ID,TITLE,STATUS_ID,CURRENCY_ID,OPPORTUNITY,TAX_VALUE,…}|crm.item.get
        crm.quote.list|d|List of estimates by filter|Список коммерческих предложений по фильтру|select:string[],filter:object,order:object,start:int||[{ID,TITLE,STATUS_ID,OPPORTUNITY,CURRENCY_ID,ASSIGNED_BY_ID}]|crm.item.list
        crm.quote.productrows.get|d|Retrieve product rows of estimate|Получить товарные позиции предложения|id:int*||[{ID,OWNER_ID,OWNER_TYPE,PRODUCT_ID,PRODUCT_NAME,ORIGINAL_PRODUCT_NAME,…}]|crm.item.productrow.*|crm-quote-product-rows-get
        crm.quote.productrows.set|d|Set product rows for quote|Установить товарные позиции предложения|id:int*,rows:object[]{PRODUCT_ID:int,PRODUCT_NAME,PRODUCT_DESCRIPTION,PRICE:number,QUANTITY:number,DISCOUNT_TYPE_ID:int,DISCOUNT_RATE:number,DISCOUNT_SUM:number,TAX_RATE:number,TAX_INCLUDED:char,MEASURE_CODE:catalog_measure.code,MEASURE_NAME,SORT:int}||bool|crm.item.productrow.*|crm-quote-product-rows-set
        crm.quote.update|d|Update estimate|Изменить коммерческое предложение|id:int*,fields{TITLE,STATUS_ID:crm_status,CURRENCY_ID:crm_currency,OPPORTUNITY:number,ASSIGNED_BY_ID:user,COMPANY_ID:crm_company,CONTACT_IDS:crm_contact[],MYCOMPANY_ID:crm_company,OPENED:char,PERSON_TYPE_ID:int,BEGINDATE:date,CLOSEDATE:date,CLIENT_TITLE,CLIENT_ADDR,CLIENT_EMAIL,CLIENT_PHONE,COMMENTS,PARENT_ID_...:crm_entity},params{REGISTER_HISTORY_EVENT:bool}||bool|crm.item.update
        @crm/quote/contacts crm
        crm.quote.contact.add||Add contact to estimate|Добавить контакт к предложению|id:int*,fields*{CONTACT_ID:crm_entity*,IS_PRIMARY:char,SORT:int}|ACCESS_DENIED|bool
        crm.quote.contact.delete||Remove contact from specified estimate|Удалить контакт из указанного предложения|id:int*,fields*{CONTACT_ID:crm_entity*}|ACCESS_DENIED|bool
        crm.quote.contact.fields||Get fields for Estimate-Contact link|Поля для связи предложение-контакт|||{SORT,IS_PRIMARY,CONTACT_ID}
        crm.quote.contact.items.delete||Remove set of contacts associated with specified estimate|Удалить набор контактов, связанных с указанным предложением|id:int*|ACCESS_DENIED|bool
        crm.quote.contact.items.get||Retrieve set of contacts associated with specified estimate|Получить набор контактов, связанных с указанным предложением|id:int*|ACCESS_DENIED|[{CONTACT_ID,SORT,ROLE_ID,IS_PRIMARY}]
        crm.quote.contact.items.set||Set contacts associated with specified estimate|Установить набор контактов, связанных с указанным предложением|id:int*,items:object[]*{CONTACT_ID:crm_entity*,IS_PRIMARY:char,SORT:int}|ACCESS_DENIED ERROR_CORE|bool
        @crm/quote/user-field crm
        crm.quote.userfield.add|m|Create custom field for estimates|Создать пользовательское поле для предложений|fields*{USER_TYPE_ID*,FIELD_NAME*,LABEL,XML_ID,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:bool,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool}|ERROR_CORE|int||crm-quote-user-field-add
        crm.quote.userfield.delete|m|Delete custom field for quotes|Удалить пользовательское поле предложений|id:int*|ERROR_NOT_FOUND|bool||crm-quote-user-field-delete
        crm.quote.userfield.get||Get custom field of estimates by ID|Получить пользовательское поле предложений по ID|id:int*|ERROR_NOT_FOUND|{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}||crm-quote-user-field-get
        crm.quote.userfield.list||List of custom fields for quotes|Список пользовательских полей предложений|filter{ID:int,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT:int,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:char,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LANG},order:object||[{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}]||crm-quote-user-field-list
        crm.quote.userfield.update|m|Update existing custom field for quotes|Изменить существующее пользовательское поле предложений|id:int*,fields*{MANDATORY:bool,SHOW_FILTER:bool,XML_ID,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},LIST:uf_enum_element[]{VALUE,SORT:int,DEF:bool,XML_ID},SORT:int,SHOW_IN_LIST:bool,EDIT_IN_LIST:bool,IS_SEARCHABLE:bool,LIST_FILTER_LABEL,LIST_COLUMN_LABEL,EDIT_FORM_LABEL,ERROR_MESSAGE,HELP_MESSAGE}|ERROR_CORE ERROR_NOT_FOUND|bool||crm-quote-user-field-update
        @crm/requisites/addresses crm
        crm.address.add||Add address|Добавить адрес|fields*{TYPE_ID:int*,ENTITY_TYPE_ID:int*,ENTITY_ID*,ADDRESS_1,ADDRESS_2,CITY,POSTAL_CODE,REGION,PROVINCE,COUNTRY,COUNTRY_CODE,LOC_ADDR_ID:int}||bool
        crm.address.delete||Delete address|Удалить адрес|fields*{TYPE_ID:int*,ENTITY_TYPE_ID:int*,ENTITY_ID*}||bool
        crm.address.fields||Description of address fields|Описание полей адреса|||{TYPE_ID,ENTITY_TYPE_ID,ENTITY_ID,ADDRESS_1,ADDRESS_2,CITY,…}
        crm.address.list||List of addresses by filter|Список адресов по фильтру|select:array{TYPE_ID:int,ENTITY_TYPE_ID:int,ENTITY_ID,ADDRESS_1,ADDRESS_2,CITY,POSTAL_CODE,REGION,PROVINCE,COUNTRY,COUNTRY_CODE,LOC_ADDR_ID:int,ANCHOR_TYPE_ID:int,ANCHOR_ID:int},filter{ENTITY_TYPE_ID:int,ENTITY_ID:int},order:object,start:int||[{TYPE_ID,ENTITY_TYPE_ID,ENTITY_ID,ADDRESS_1,ADDRESS_2,CITY,…}]
        crm.address.update||Update address of requisite|Изменить адрес реквизита|fields*{TYPE_ID:int*,ENTITY_TYPE_ID:int*,ENTITY_ID*,ADDRESS_1,ADDRESS_2,CITY,POSTAL_CODE,REGION,PROVINCE,COUNTRY,COUNTRY_CODE,LOC_ADDR_ID:int}||bool
        @crm/requisites/bank-detail crm
        crm.requisite.bankdetail.add||Create new bank detail|Создать новый банковский реквизит|fields*{ENTITY_ID:int*,COUNTRY_ID:int,NAME*,CODE,XML_ID,ACTIVE:char,SORT:int,RQ_BANK_NAME,RQ_BANK_ADDR,RQ_BANK_CODE,RQ_BANK_ROUTE_NUM,RQ_BIK,RQ_CODEB,RQ_CODEG,RQ_RIB,RQ_MFO,RQ_ACC_NAME,RQ_ACC_NUM,RQ_ACC_TYPE,RQ_AGENCY_NAME,RQ_IIK,RQ_ACC_CURRENCY,RQ_COR_ACC_NUM,RQ_IBAN,RQ_SWIFT,RQ_BIC,COMMENTS,ORIGINATOR_ID}||int||crm-requisite-bank-detail-add
        crm.requisite.bankdetail.delete||Delete bank detail|Удалить банковский реквизит|id:int*||bool||crm-requisite-bank-detail-delete
        crm.requisite.bankdetail.fields||Description of bank details fields|Описание полей банковских реквизитов|||{ID,ENTITY_ID,COUNTRY_ID,DATE_CREATE,DATE_MODIFY,CREATED_BY_ID,…}||crm-requisite-bank-detail-fields
        crm.requisite.bankdetail.get||Get bank details by id|Получить банковский реквизит по ID|id:int*||{ID,ENTITY_ID,COUNTRY_ID,DATE_CREATE,DATE_MODIFY,CREATED_BY_ID,…}||crm-requisite-bank-detail-get
        crm.requisite.bankdetail.list||List of bank details by filter|Список банковских реквизитов по фильтру|select:array{ID:int,ENTITY_ID:int,COUNTRY_ID:int,DATE_CREATE:datetime,DATE_MODIFY:datetime,CREATED_BY_ID:user,MODIFY_BY_ID:user,NAME,CODE,XML_ID,ACTIVE:char,SORT:int,RQ_BANK_NAME,RQ_BANK_ADDR,RQ_BANK_CODE,RQ_BANK_ROUTE_NUM,RQ_BIK,RQ_CODEB,RQ_CODEG,RQ_RIB,RQ_MFO,RQ_ACC_NAME,RQ_ACC_NUM,RQ_ACC_TYPE,RQ_AGENCY_NAME,RQ_IIK,RQ_ACC_CURRENCY,RQ_COR_ACC_NUM,RQ_IBAN,RQ_SWIFT,RQ_BIC,COMMENTS,ORIGINATOR_ID},filter:object,order:object,start:int||[{ENTITY_ID,ID,NAME}]||crm-requisite-bank-detail-list
        crm.requisite.bankdetail.update||Update bank details|Изменить банковский реквизит|id:int*,fields*{NAME,CODE,XML_ID,ACTIVE:char,SORT:int,RQ_BANK_NAME,RQ_BANK_ADDR,RQ_BANK_CODE,RQ_BANK_ROUTE_NUM,RQ_BIK,RQ_CODEB,RQ_CODEG,RQ_RIB,RQ_MFO,RQ_ACC_NAME,RQ_ACC_NUM,RQ_ACC_TYPE,RQ_AGENCY_NAME,RQ_IIK,RQ_ACC_CURRENCY,RQ_COR_ACC_NUM,RQ_IBAN,RQ_SWIFT,RQ_BIC,COMMENTS,ORIGINATOR_ID}||bool||crm-requisite-bank-detail-update
        @crm/requisites/links crm
        crm.requisite.link.fields||Description of CRM requisite link fields|Описание полей связи реквизитов|||{ENTITY_TYPE_ID,ENTITY_ID,REQUISITE_ID,BANK_DETAIL_ID,MC_REQUISITE_ID,MC_BANK_DETAIL_ID}
        crm.requisite.link.get||Get link of requisite with object|Получить связь реквизита с объектом|entityTypeId:int*,entityId:int*||{ENTITY_TYPE_ID,ENTITY_ID,REQUISITE_ID,BANK_DETAIL_ID,MC_REQUISITE_ID,MC_BANK_DETAIL_ID}
        crm.requisite.link.list||List of links for requisites|Список связей реквизитов|select:array{ENTITY_TYPE_ID:int,ENTITY_ID:int,REQUISITE_ID:int,BANK_DETAIL_ID:int,MC_REQUISITE_ID:int,MC_BANK_DETAIL_ID:int},filter:object,order:object,start:int||[{ENTITY_TYPE_ID,ENTITY_ID,REQUISITE_ID,BANK_DETAIL_ID,MC_REQUISITE_ID,MC_BANK_DETAIL_ID}]
        crm.requisite.link.register||Register requisite link with object|Зарегистрировать связь реквизитов с объектом|fields*{ENTITY_TYPE_ID:int*,ENTITY_ID:int*,REQUISITE_ID:int*,BANK_DETAIL_ID:int*,MC_REQUISITE_ID:int*,MC_BANK_DETAIL_ID:int*}||bool
        crm.requisite.link.unregister||Unlink requisite from object|Удалить связь реквизита с объектом|entityTypeId:int*,entityId:int*||bool
        @crm/requisites/presets crm
        crm.requisite.preset.add||Create template|Создать шаблон|fields*{ENTITY_TYPE_ID:int*,COUNTRY_ID:int*,NAME*,XML_ID,ACTIVE:char,SORT:int}||int
        crm.requisite.preset.countries||List of countries for template|Список стран для шаблона|||[{ID,CODE,TITLE}]
        crm.requisite.preset.delete||Delete company details template|Удалить шаблон реквизита|id:int*||bool
        crm.requisite.preset.fields||Description of fields of requisite template|Описание полей шаблона реквизитов|||{ID,ENTITY_TYPE_ID,COUNTRY_ID,NAME,DATE_CREATE,DATE_MODIFY,…}
        crm.requisite.preset.get||Get requisite template fields by ID|Поля шаблона реквизитов по ID|id:int*||{ID,ENTITY_TYPE_ID,COUNTRY_ID,DATE_CREATE,DATE_MODIFY,CREATED_BY_ID,…}
        crm.requisite.preset.list||List of requisites templates by filter|Список шаблонов реквизитов по фильтру|select:array{ID:int,ENTITY_TYPE_ID:int,COUNTRY_ID:int,DATE_CREATE:datetime,DATE_MODIFY:datetime,CREATED_BY_ID:user,MODIFY_BY_ID:user,NAME,XML_ID,ACTIVE:char,SORT:int},filter:object,order:object,start:int||[{ID,NAME}]
        crm.requisite.preset.update||Update requisite template|Изменить шаблон реквизита|id:int*,fields:array*{NAME*,XML_ID,ACTIVE:char,SORT:int}||bool
        @crm/requisites/presets/fields crm
        crm.requisite.preset.field.add||Add custom field to CRM requisite template|Добавить настраиваемое поле в шаблон реквизитов|preset*{ID:int*},fields*{FIELD_NAME*,FIELD_TITLE,SORT:int,IN_SHORT_LIST:char}||int
        crm.requisite.preset.field.availabletoadd||Get fields available for addition to requisite template|Поля, доступные для добавления в шаблон реквизитов|preset*{ID:int*}||[string]||crm-requisite-preset-field-available-to-add
        crm.requisite.preset.field.delete||Delete custom field from CRM requisite template|Удалить настраиваемое поле из шаблона реквизитов|id:int*,preset*{ID:int*}||bool
        crm.requisite.preset.field.fields||Description of custom fields for requisite template|Описание настраиваемых полей шаблона реквизитов|||{ID,FIELD_NAME,FIELD_TITLE,SORT,IN_SHORT_LIST}
        crm.requisite.preset.field.get||Get custom field of requisite template by ID|Получить настраиваемое поле шаблона реквизитов по ID|id:int*,preset*{ID:int*}||{ID,FIELD_NAME,FIELD_TITLE,IN_SHORT_LIST,SORT}
        crm.requisite.preset.field.list||List of all customizable fields for specified CRM requisites template|Список всех настраиваемых полей заданного шаблона реквизитов|preset*{ID:int*}||[{ID,FIELD_NAME,FIELD_TITLE,IN_SHORT_LIST,SORT}]
        crm.requisite.preset.field.update||Update custom field of given requisite template|Изменить настраиваемое поле заданного шаблона реквизитов|id:int*,preset*{ID:int*},fields*{FIELD_NAME*,FIELD_TITLE,SORT:int,IN_SHORT_LIST:char}||bool
        @crm/requisites/universal crm
        crm.requisite.add||Add requisite|Добавить реквизит|fields*{ENTITY_TYPE_ID:int*,ENTITY_ID:int*,PRESET_ID:int*,NAME*,ACTIVE,ADDRESS_ONLY,SORT:int,RQ_COMPANY_NAME,RQ_COMPANY_FULL_NAME,RQ_COMPANY_REG_DATE,RQ_DIRECTOR,RQ_INN,RQ_KPP,RQ_OGRN,XML_ID}||int|||компания company
        crm.requisite.delete||Delete requisite and related objects|Удалить реквизит и связанные объекты|id:int*||bool|||компания company
        crm.requisite.fields||Get CRM requisite fields|Поля реквизита|||{ID,ENTITY_TYPE_ID,ENTITY_ID,PRESET_ID,DATE_CREATE,DATE_MODIFY,…}
        crm.requisite.get||Get requisite by ID|Получить реквизит по ID|id:int*|||||компания company
        crm.requisite.list||List of requisites by filter|Список реквизитов по фильтру|select:array,filter:object,order:object,start:int||[{ENTITY_TYPE_ID,ENTITY_ID,ID,NAME}]|||компания company
        crm.requisite.update||Update requisite|Обновить реквизит|id:int*,fields*{RQ_OKPO,RQ_OKTMO}||bool|||компания company
        @crm/requisites/user-fields crm
        crm.requisite.userfield.add|m|Create new custom field for requisites|Создать новое пользовательское поле реквизита|fields*{ENTITY_ID*,FIELD_NAME*,USER_TYPE_ID*,XML_ID,SORT:int,MULTIPLE:char,MANDATORY:char,SHOW_FILTER:char,SHOW_IN_LIST:char,EDIT_IN_LIST:char,IS_SEARCHABLE:char,EDIT_FORM_LABEL,LIST_COLUMN_LABEL,LIST_FILTER_LABEL,ERROR_MESSAGE,HELP_MESSAGE,LIST:uf_enum_element,SETTINGS:object}|ERROR_CORE|int
        crm.requisite.userfield.delete|m|Delete user field of requisite|Удалить пользовательское поле реквизита|id:int*|ERROR_CORE|bool
        crm.requisite.userfield.get||Get user field by ID|Получить пользовательское поле по ID|id:int*|ERROR_NOT_FOUND|{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}
        crm.requisite.userfield.list||List of custom fields of requisite by filter|Список пользовательских полей реквизита по фильтру|order:object,filter{ID:int,ENTITY_ID,FIELD_NAME*,USER_TYPE_ID*,XML_ID,SORT:int,MULTIPLE:char,MANDATORY:char,SHOW_FILTER:char,SHOW_IN_LIST:char,EDIT_IN_LIST:char,IS_SEARCHABLE:char,EDIT_FORM_LABEL,LIST_COLUMN_LABEL,LIST_FILTER_LABEL,ERROR_MESSAGE,HELP_MESSAGE,LIST:uf_enum_element,SETTINGS:object}||[{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}]
        crm.requisite.userfield.update|m|Update custom field of CRM requisite|Изменить пользовательское поле реквизита|id:int*,fields*{XML_ID,SORT:int,MULTIPLE:char,MANDATORY:char,SHOW_FILTER:char,SHOW_IN_LIST:char,EDIT_IN_LIST:char,IS_SEARCHABLE:char,EDIT_FORM_LABEL,LIST_COLUMN_LABEL,LIST_FILTER_LABEL,ERROR_MESSAGE,HELP_MESSAGE,LIST:uf_enum_element,SETTINGS:object}|ERROR_CORE|bool
        @crm/status crm
        crm.status.add|m|Create CRM status element|Создать элемент справочника|fields*{ENTITY_ID*,STATUS_ID*,NAME*,SORT:int,COLOR,SEMANTICS}|ERROR_CORE|int|||стадия stage воронка funnel источник source статус status
        crm.status.delete|m|Delete CRM status element|Удалить элемент справочника|id:int*,params||bool|||стадия stage воронка funnel источник source статус status
        crm.status.entity.items||Get directory items by type|Получить элементы справочника по типу|entityId*||[{NAME,SORT,STATUS_ID}]
        crm.status.entity.types||Get CRM status entity types|Получить типы справочников|||[{ID,NAME,SEMANTIC_INFO,ENTITY_TYPE_ID}]
        crm.status.fields||Description of CRM status fields|Описание полей справочника|||{ID,ENTITY_ID,STATUS_ID,SORT,NAME,NAME_INIT,…}
        crm.status.get||Get directory item by ID|Получить элемент справочника по ID|id:int*||{ID,ENTITY_ID,STATUS_ID,NAME,NAME_INIT,SORT,…}|||стадия stage источник source статус status
        crm.status.list||List of directory items by filter|Список элементов справочника по фильтру|order:object,filter{ENTITY_ID}||[{ID,ENTITY_ID,STATUS_ID,NAME,NAME_INIT,SORT,…}]|||стадия stage воронка funnel источник source статус status
        crm.status.update|m|Update CRM status element|Обновить элемент справочника|id:int*,fields*{NAME,SORT:int,COLOR}||bool|||стадия stage воронка funnel источник source статус status
        @crm/timeline/actions crm
        crm.timeline.item.pin||Pin timeline entry|Закрепить запись в таймлайне|id:int*,ownerTypeId:int*,ownerId:int*|ACCESS_DENIED CAN_NOT_CHANGE_PINNED NOT_FOUND OWNER_NOT_FOUND|null
        crm.timeline.item.unpin||Unpin timeline entry|Открепить запись в таймлайне|id:int*,ownerTypeId:int*,ownerId:int*|ACCESS_DENIED CAN_NOT_CHANGE_PINNED NOT_FOUND OWNER_NOT_FOUND|null
        @crm/timeline/activities/activity-base crm
        crm.activity.add|d|Add system activity|Добавить системное дело|fields:array*{OWNER_ID:int*,OWNER_TYPE_ID:int*,TYPE_ID:crm_enum_activitytype*,ASSOCIATED_ENTITY_ID:int,COMMUNICATIONS:crm_activity_communication*,DEADLINE:datetime,DESCRIPTION,DESCRIPTION_TYPE:crm_enum_contenttype,DIRECTION:crm_enum_activitydirection,END_TIME:datetime,FILES:diskfile,LOCATION,NOTIFY_TYPE:crm_enum_activitynotifytype,ORIGINATOR_ID,ORIGIN_ID,ORIGIN_VERSION,PRIORITY:crm_enum_activitypriority,PROVIDER_DATA,PROVIDER_GROUP_ID,PROVIDER_ID,PROVIDER_TYPE_ID,PROVIDER_PARAMS:object,RESPONSIBLE_ID:user*,SETTINGS:object,START_TIME:datetime,STATUS:crm_enum_activitystatus,SUBJECT,WEBDAV_ELEMENTS:diskfile,IS_INCOMING_CHANNEL:char}||int|crm.activity.todo.add
        crm.activity.call.getTranscript||Get call transcription|Получить расшифровку звонка|activityId:int*|ACCESS_DENIED NOT_FOUND|{transcription}
        crm.activity.communication.fields||Get communication description|Описание коммуникации|||{ID,ACTIVITY_ID,ENTITY_ID,ENTITY_TYPE_ID,TYPE,VALUE}
        crm.activity.delete||Delete activity|Удалить дело|id:int*||bool
        crm.activity.fields||Get list of activity fields|Список полей дела|||{ID,OWNER_ID,OWNER_TYPE_ID,TYPE_ID,PROVIDER_ID,PROVIDER_TYPE_ID,…}
        crm.activity.get||Get information about activity by ID|Получить информацию о деле по ID|id:int*||{ID,OWNER_ID,OWNER_TYPE_ID,TYPE_ID,PROVIDER_ID,PROVIDER_TYPE_ID,…}
        crm.activity.list||List of activities|Список дел|select:array,filter{OWNER_TYPE_ID:int,OWNER_ID:int},order:object,start:int||[{ID,OWNER_ID,OWNER_TYPE_ID,TYPE_ID,PROVIDER_ID,PROVIDER_TYPE_ID,…}]
        crm.activity.update|d|Update system CRM activity|Обновить системное дело|id:int*,fields:array*{OWNER_ID:int*,OWNER_TYPE_ID:int*,TYPE_ID:crm_enum_activitytype*,ASSOCIATED_ENTITY_ID:int,COMMUNICATIONS:crm_activity_communication*,DEADLINE:datetime,DESCRIPTION,DESCRIPTION_TYPE:crm_enum_contenttype,DIRECTION:crm_enum_activitydirection,END_TIME:datetime,FILES:diskfile,LOCATION,NOTIFY_TYPE:crm_enum_activitynotifytype,ORIGINATOR_ID,ORIGIN_ID,ORIGIN_VERSION,PRIORITY:crm_enum_activitypriority,PROVIDER_DATA,PROVIDER_GROUP_ID,PROVIDER_ID,PROVIDER_TYPE_ID,PROVIDER_PARAMS:object,RESPONSIBLE_ID:user*,SETTINGS:object,START_TIME:datetime,STATUS:crm_enum_activitystatus,SUBJECT,WEBDAV_ELEMENTS:diskfile,IS_INCOMING_CHANNEL:char}||bool|crm.activity.todo.update
        @crm/timeline/activities/binding crm
        crm.activity.binding.add||Bind activity to CRM item|Добавить связь дела с элементом CRM|activityId:int*,entityTypeId:int*,entityId:int*|ACCESS_DENIED ACTIVITY_IS_ALREADY_BOUND NOT_FOUND OWNER_NOT_FOUND|bool
        crm.activity.binding.delete||Delete activity's binding to CRM item|Удалить связь дела с элементом CRM|activityId:int*,entityTypeId:int*,entityId:int*|ACCESS_DENIED BINDING_NOT_FOUND LAST_BINDING_CANNOT_BE_DELETED NOT_FOUND OWNER_NOT_FOUND|bool
        crm.activity.binding.list||Get list of bindings of activity|Список всех связей дела|activityId:int*|ACCESS_DENIED|[{entityTypeId,entityId}]
        crm.activity.binding.move||Update activity link to CRM item|Обновить связь дела с элементом CRM|activityId:int*,sourceEntityTypeId:int*,sourceEntityId:int*,targetEntityTypeId:int*,targetEntityId:int*|ACCESS_DENIED ACTIVITY_IS_ALREADY_BOUND BINDING_NOT_FOUND NOT_FOUND OWNER_NOT_FOUND SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR|bool
        @crm/timeline/activities/configurable crm
        crm.activity.configurable.add||Add configurable activity|Добавить конфигурируемое дело|ownerTypeId:int*,ownerId:int*,fields:array*{typeId,completed:bool,deadline:datetime,pingOffsets:array,isIncomingChannel:bool,responsibleId:int,badgeCode,originatorId,originId},layout:LayoutDto*{icon:object,header:object,body:object,footer:object}|ACCESS_DENIED ENUM_FIELD ERROR_EMPTY_LAYOUT ERROR_WRONG_APPLICATION ERROR_WRONG_CONTEXT FIELD_IS_REDUNDANT FIELD_IS_REQUIRED INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE KEY_CONTAIN_WRONG_SYMBOLS TOO_MANY_ITEMS WRONG_FIELD_VALUE WRONG_LANG|{activity,time}
        crm.activity.configurable.get||Get configurable activity by ID|Получить конфигурируемое дело по ID|id:int*|ACCESS_DENIED ERROR_WRONG_CONTEXT NOT_FOUND|{activity:{}}
        crm.activity.configurable.update||Update configurable activity|Обновить конфигурируемое дело|id:int*,fields:array*{typeId,completed:bool,deadline,pingOffsets:array,isIncomingChannel,responsibleId:int,badgeCode},layout:LayoutDto*{icon:object,header:object,body:object,footer:object}|ACCESS_DENIED ENUM_FIELD ERROR_EMPTY_LAYOUT ERROR_WRONG_APPLICATION ERROR_WRONG_CONTEXT FIELD_IS_REDUNDANT FIELD_IS_REQUIRED INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE KEY_CONTAIN_WRONG_SYMBOLS NOT_FOUND TOO_MANY_ITEMS WRONG_FIELD_VALUE|{activity,time}
        @crm/timeline/activities/configurable/badges crm
        crm.activity.badge.add|m|Add badge|Добавить бейдж|code*,title*,value*,type*|ACCESS_DENIED REQUIRED_ARG_MISSING|{badge:{}}
        crm.activity.badge.delete|m|Delete badge by code|Удалить бейдж по коду|code*|ACCESS_DENIED NOT_FOUND|bool
        crm.activity.badge.get||Get badge information by code|Получить информацию о бейдже по коду|code*|ACCESS_DENIED NOT_FOUND|{badge:{}}
        crm.activity.badge.list||List of badges|Список бейджей||ACCESS_DENIED|{badges:[{}]}
        @crm/timeline/activities/layout-blocks crm
        crm.activity.layout.blocks.delete||Delete set of additional content blocks in CRM activity|Удалить набор дополнительных контентных блоков в деле|entityTypeId:int*,entityId:int*,activityId:int*|ACCESS_DENIED ERROR_WRONG_CONTEXT NOT_FOUND OWNER_NOT_FOUND|null
        crm.activity.layout.blocks.get||Get set of additional content blocks in activity|Получить набор дополнительных контентных блоков в деле|entityTypeId:int*,entityId:int*,activityId:int*|ACCESS_DENIED ERROR_WRONG_CONTEXT NOT_FOUND OWNER_NOT_FOUND|null
        crm.activity.layout.blocks.set||Set set of additional content blocks in activity|Установить набор дополнительных контентных блоков в дело|entityTypeId:int*,entityId:int*,activityId:int*,layout:RestAppLayoutDto*{blocks:object}|ACCESS_DENIED ERROR_WRONG_CONTEXT FIELD_IS_REQUIRED NOT_FOUND OWNER_NOT_FOUND UNSUITABLE_ACTIVITY_TYPE_ERROR|null
        @crm/timeline/activities/todo crm
        crm.activity.todo.add||Add universal activity|Добавить универсальное дело|ownerTypeId:int*,ownerId:int*,deadline:datetime*,title,description,responsibleId:int,parentActivityId:int,pingOffsets:array,colorId|ACCESS_DENIED NOT_FOUND OWNER_NOT_FOUND WRONG_DATETIME_FORMAT|{id}
        crm.activity.todo.update||Update universal activity|Обновить универсальное дело|id:int*,ownerTypeId:int*,ownerId:int*,deadline:datetime*,title,description,responsibleId:int,parentActivityId:int,pingOffsets:array,colorId|ACCESS_DENIED CAN_NOT_UPDATE_COMPLETED_TODO ERROR_PARENT_ACTIVITY_RESTRICT NOT_FOUND OWNER_NOT_FOUND WRONG_DATETIME_FORMAT|{id}
        crm.activity.todo.updateColor||Update color of universal activity|Обновить цвет универсального дела|id:int*,ownerTypeId:int*,ownerId:int*,colorId*|ACCESS_DENIED CAN_NOT_UPDATE_COLOR_COMPLETED_TODO CAN_NOT_UPDATE_WRONG_COLOR_TODO NOT_FOUND OWNER_NOT_FOUND|{id}
        crm.activity.todo.updateDeadline||Update deadline for universal activity|Обновить крайний срок универсального дела|id:int*,ownerTypeId:int*,ownerId:int*,value:datetime*|ACCESS_DENIED CAN_NOT_UPDATE_COMPLETED_TODO NOT_FOUND OWNER_NOT_FOUND WRONG_DATETIME_FORMAT|{id}
        crm.activity.todo.updateDescription||Update description of universal activity|Обновить описание универсального дела|id:int*,ownerTypeId:int*,ownerId:int*,value*|ACCESS_DENIED CAN_NOT_UPDATE_COMPLETED_TODO NOT_FOUND OWNER_NOT_FOUND|{id}
        crm.activity.todo.updateResponsibleUser||Update responsible user for universal activity|Обновить ответственного за универсальное дело|id:int*,ownerTypeId:int*,ownerId:int*,responsibleId:int*|ACCESS_DENIED CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO INVALID_ARG_VALUE NOT_FOUND OWNER_NOT_FOUND|{id}
        @crm/timeline/activities/types crm
        crm.activity.type.add|am|Add custom activity type|Добавить пользовательский тип дела|fields*{TYPE_ID*,NAME,ICON_FILE:attached_diskfile,IS_CONFIGURABLE_TYPE}|ACCESS_DENIED INVALID_ARG_VALUE|bool
        crm.activity.type.delete|am|Delete custom activity type|Удалить пользовательский тип дел|TYPE_ID*|ACCESS_DENIED INVALID_ARG_VALUE|bool
        crm.activity.type.list|am|List of custom activity types|Список пользовательских типов дел||ACCESS_DENIED|[{TYPE_ID,NAME,IS_CONFIGURABLE_TYPE,ICON_ID}]
        @crm/timeline/bindings crm
        crm.timeline.bindings.bind||Link timeline record to CRM item|Добавить связь записи таймлайна с элементом CRM|fields*{OWNER_ID:int*,ENTITY_ID:int*,ENTITY_TYPE*}||bool
        crm.timeline.bindings.fields||Retrieve CRM item link fields and timeline records|Поля связи элементов CRM и записи в таймлайне|||{OWNER_ID,ENTITY_ID,ENTITY_TYPE}
        crm.timeline.bindings.list||Retrieve list of timeline record links|Список связей записи в таймлайне|filter*{OWNER_ID:int}||[{OWNER_ID,ENTITY_ID,ENTITY_TYPE}]
        crm.timeline.bindings.unbind||Delete link between timeline record and CRM item|Удалить связь записи таймлайна с элементом CRM|fields*{OWNER_ID:int*,ENTITY_ID:int*,ENTITY_TYPE*}||bool
        @crm/timeline/comments crm
        crm.timeline.comment.add||Add comment|Добавить комментарий|fields*{ENTITY_ID:int*,ENTITY_TYPE*,COMMENT*,FILES:attached_diskfile}|ACCESS_DENIED INVALID_ARG_VALUE NOT_FOUND OWNER_NOT_FOUND|int
        crm.timeline.comment.delete||Delete comment|Удалить комментарий|id:int*,ownerTypeId:int,ownerId:int|ACCESS_DENIED MULTIPLE_BINDINGS NOT_FOUND OWNER_NOT_FOUND|null
        crm.timeline.comment.fields||Fields of comment|Поля комментария|||{ID,CREATED,ENTITY_ID,ENTITY_TYPE,AUTHOR_ID,COMMENT,…}
        crm.timeline.comment.get||Get information about comment|Получить информацию о комментарии|id:int*||{ID,ENTITY_ID,ENTITY_TYPE,CREATED,COMMENT,AUTHOR_ID}
        crm.timeline.comment.list||List of comments|Список комментариев|select:array,filter*{ENTITY_ID:int,ENTITY_TYPE},order:object,start:int||[{ID,ENTITY_ID,ENTITY_TYPE,CREATED,COMMENT,AUTHOR_ID}]|||заметка note
        crm.timeline.comment.update||Update comment|Обновить комментарий|id:int*,fields*{COMMENT,FILES:attached_diskfile},ownerTypeId:int,ownerId:int|ACCESS_DENIED INVALID_ARG_VALUE NOT_FOUND OWNER_NOT_FOUND|int
        @crm/timeline/layout-blocks crm
        crm.timeline.layout.blocks.delete||Delete set of additional content blocks for timeline record|Удалить набор дополнительных контентных блоков для записи таймлайна|entityTypeId:int*,entityId:int*,timelineId:int*|ACCESS_DENIED ERROR_WRONG_CONTEXT NOT_FOUND OWNER_NOT_FOUND|{success}
        crm.timeline.layout.blocks.get||Retrieve set of additional content blocks for timeline record|Получить набор дополнительных контентных блоков для записи таймлайна|entityTypeId:int*,entityId:int*,timelineId:int*|ACCESS_DENIED ERROR_WRONG_CONTEXT NOT_FOUND OWNER_NOT_FOUND|{layout:{}}
        crm.timeline.layout.blocks.set||Set set of additional content blocks in CRM timeline record|Установить набор дополнительных контентных блоков в запись таймлайна|entityTypeId:int*,entityId:int*,timelineId:int*,layout:RestAppLayoutDto*{blocks:object}|ACCESS_DENIED ERROR_WRONG_CONTEXT FIELD_IS_REQUIRED NOT_FOUND OWNER_NOT_FOUND UNSUITABLE_TIMELINE_ITEM|{success}
        @crm/timeline/logmessage crm
        crm.timeline.logmessage.add||Add log entry|Добавить лог-запись|fields*{entityTypeId:int*,entityId:int*,title*,text*,iconCode*}|ACCESS_DENIED OWNER_NOT_FOUND|{logMessage:{}}
        crm.timeline.logmessage.delete||Delete log entry|Удалить лог-запись|id:int*|ACCESS_DENIED NOT_FOUND REMOVING_DISABLED|bool
        crm.timeline.logmessage.get||Get information about log entry|Получить информацию о лог-записи|id:int*|NOT_FOUND|{logMessage:{}}
        crm.timeline.logmessage.list||List of timeline log entries|Список лог-записей таймлайна|entityTypeId:int*,entityId:int*,order:object,start:int||[{id,created,authorId,title,text,iconCode}]
        @crm/timeline/logmessage/icons crm
        crm.timeline.icon.add|m|Add icon to timeline|Добавить иконку|code*,fileContent*|ACCESS_DENIED FILE_SAVE_ERROR INVALID_ARG_VALUE|{icon:{}}
        crm.timeline.icon.delete|m|Delete icon|Удалить иконку|code*|ACCESS_DENIED NOT_FOUND|bool
        crm.timeline.icon.get||Get information about icon|Получить информацию об иконке|code*|NOT_FOUND|{icon:{}}
        crm.timeline.icon.list||List of available icons|Список доступных иконок|||{icons:[{}]}
        @crm/timeline/logmessage/logo crm
        crm.timeline.logo.add|m|Add logo|Добавить логотип|code*,fileContent*|ACCESS_DENIED FILE_SAVE_ERROR INVALID_ARG_VALUE|{logo:{}}
        crm.timeline.logo.delete|m|Delete logo|Удалить логотип|code*|ACCESS_DENIED NOT_FOUND|bool
        crm.timeline.logo.get||Get information about logo|Получить информацию о логотипе|code*|NOT_FOUND|{logo:{}}
        crm.timeline.logo.list||List of available logos|Список доступных логотипов|||{logos:[{}]}
        @crm/timeline/note crm
        crm.timeline.note.delete||Delete note|Удалить заметку|ownerTypeId:int*,ownerId:int*,itemType:int*,itemId:int*|ACCESS_DENIED NOT_FOUND|bool
        crm.timeline.note.get||Get note information|Получить информацию о заметке|ownerTypeId:int*,ownerId:int*,itemType:int*,itemId:int*|ACCESS_DENIED NOT_FOUND|{text,createdById,createdTime,updatedById,updatedTime}
        crm.timeline.note.save||Save note|Сохранить заметку|ownerTypeId:int*,ownerId:int*,itemType:int*,itemId:int*,text*|ACCESS_DENIED NOT_FOUND|bool
        @crm/tracking crm
        crm.tracking.trace.add||Create sales intelligence trace|Создать трейс сквозной аналитики|TRACE*,ENTITIES:object[]{TYPE*,ID:int*}|ERROR_CORE|int
        crm.tracking.trace.delete||Delete sales intelligence trace|Удалить трейс сквозной аналитики|id:int*|ERROR_CORE|null
        @crm/universal crm
        crm.item.add||Create new CRM item|Создать новый элемент CRM|entityTypeId:int*,fields*{title,honorific:crm_status,name,secondName,lastName,birthdate:date,companyTitle,sourceId:crm_status,sourceDescription:text,stageId:crm_status,statusDescription:text,post,currencyId:crm_currency,isManualOpportunity:bool,opportunity:number,opened:bool,comments:text,assignedById:user,companyId:crm_company,contactId:crm_contact,contactIds:crm_contact[],originatorId,originId,webformId:int,observers:user[],utmSource,utmMedium,utmCampaign,utmContent,utmTerm,ufCrm...:crm_userfield,parentId...:crm_entity,fm:crm_multifield[],typeId:crm_status,categoryId:int,isRecurring:bool,probability:int,taxValue:number,quoteId:crm_quote,begindate:date,closedate:date,leadId:crm_lead,additionalInfo,locationId:location,photo:file,export:bool,companyIds:crm_company,originVersion,logo:file,bankingDetails,industry:crm_status,employees:crm_status,revenue:number,isMyCompany:bool,content:text,terms:text,dealId:crm_deal,storageTypeId:int,storageElementIds:int,actualDate:date,mycompanyId:crm_company,xmlId},useOriginalUfNames:bool|ACCESS_DENIED CREATE_DYNAMIC_ITEM_RESTRICTED CRM_FIELD_ERROR_VALUE_NOT_VALID NOT_FOUND|{item:{}}|||счет invoice смарт процесс smart process spa сделка deal лид lead
        crm.item.delete||Delete CRM item|Удалить элемент|entityTypeId:int*,id:int*|ACCESS_DENIED NOT_FOUND|[]|||счет invoice смарт процесс smart process spa сделка deal лид lead
        crm.item.fields||Retrieve fields of CRM item|Поля элемента|entityTypeId:int*,useOriginalUfNames:bool|ACCESS_DENIED NOT_FOUND|{fields:{}}|||счет invoice смарт процесс smart process spa сделка deal лид lead
        crm.item.get||Get element by id|Получить элемент по ID|entityTypeId:int*,id:int*,useOriginalUfNames:bool|ACCESS_DENIED NOT_FOUND|{item:{}}|||счет invoice смарт процесс smart process spa сделка deal лид lead
        crm.item.list||List of items|Список элементов|entityTypeId:int*,select:array,filter:object,order:object,start:int,useOriginalUfNames:bool|INVALID_ARG_VALUE NOT_FOUND|{items:[{}]}|||счет invoice смарт процесс smart process spa сделка deal лид lead
        crm.item.update||Update item|Обновить элемент|entityTypeId:int*,id:int*,fields*{title,honorific:crm_status,name,secondName,lastName,birthdate:date,companyTitle,sourceId:crm_status,sourceDescription:text,stageId:crm_status,statusDescription:text,post,currencyId:crm_currency,isManualOpportunity:bool,opportunity:number,opened:bool,comments:text,assignedById:user,companyId:crm_company,contactId:crm_contact,contactIds:crm_contact[],originatorId,originId,webformId:int,observers:user[],utmSource,utmMedium,utmCampaign,utmContent,utmTerm,ufCrm...:crm_userfield,parentId...:crm_entity,fm:crm_multifield[],typeId:crm_status,categoryId:int,isRecurring:bool,probability:int,taxValue:number,quoteId:crm_quote,begindate:date,closedate:date,leadId:crm_lead,additionalInfo,locationId:location,photo:file,export:bool,companyIds:crm_company,originVersion,logo:file,bankingDetails,industry:crm_status,employees:crm_status,revenue:number,isMyCompany:bool,content:text,terms:text,dealId:crm_deal,storageTypeId:int,storageElementIds:int,actualDate:date,mycompanyId:crm_company,xmlId},useOriginalUfNames:bool|ACCESS_DENIED CRM_FIELD_ERROR_VALUE_NOT_VALID NOT_FOUND UPDATE_DYNAMIC_ITEM_RESTRICTED|{item:{}}|||счет invoice смарт процесс smart process spa сделка deal лид lead стадия stage
        @crm/universal/category crm
        crm.category.add|m|Add new sales funnel|Добавить новую воронку|entityTypeId:int*,fields*{name*,sort:int,isDefault:bool}|ACCESS_DENIED ADDING_DISABLED ENTITY_TYPE_NOT_SUPPORTED NOT_FOUND|{category:{}}
        crm.category.delete|m|Delete sales funnel|Удалить воронку|entityTypeId:int*,id:int*|ACCESS_DENIED BX_ERROR ENTITY_TYPE_NOT_SUPPORTED NOT_FOUND REMOVING_DISABLED|null
        crm.category.fields||Fields of sales funnel|Поля воронки|entityTypeId:int*|ENTITY_TYPE_NOT_SUPPORTED NOT_FOUND|{fields:{}}
        crm.category.get||Get funnel by id|Получить воронку по ID|entityTypeId:int*,id:int*|ACCESS_DENIED ENTITY_TYPE_NOT_SUPPORTED NOT_FOUND|{category:{}}
        crm.category.list||List of sales funnels|Список воронок|entityTypeId:int*|ENTITY_TYPE_NOT_SUPPORTED NOT_FOUND|{categories:[{}]}
        crm.category.update|m|Update sales funnel|Обновить воронку|entityTypeId:int*,id:int*,fields*{name,sort:int,isDefault:bool}|ACCESS_DENIED ENTITY_TYPE_NOT_SUPPORTED NOT_FOUND|{category:{}}
        @crm/universal/delivery crm
        crm.item.delivery.get||Get delivery information by ID|Получить информацию о доставке по ID|id:sale_order_shipment.id*||{id,accountNumber,priceDelivery,currency,deducted,dateDeducted,…}
        crm.item.delivery.list||List of deliveries for CRM object|Список доставок объекта CRM|entityId:int*,entityTypeId:int*,filter:object,order:object||[{id,accountNumber,deducted,dateDeducted,deliveryId,priceDelivery,…}]
        @crm/universal/import crm
        crm.item.batchImport||Importing batch of CRM records|Импортировать группу записей|entityTypeId:int*,data:array*,useOriginalUfNames:bool|ACCESS_DENIED CREATE_DYNAMIC_ITEM_RESTRICTED CRM_FIELD_ERROR_VALUE_NOT_VALID INVALID_CREDENTIALS MAX_IMPORT_BATCH_SIZE_EXCEEDED NOT_FOUND|{items:[{}]}
        crm.item.import||Import one record|Импортировать одну запись|entityTypeId:int*,fields*{title,honorific:crm_status,name,secondName,lastName,birthdate:date,companyTitle,sourceId:crm_status,sourceDescription:text,stageId:crm_status,statusDescription:text,post,currencyId:crm_currency,isManualOpportunity:bool,opportunity:number,opened:bool,comments:text,assignedById:user,companyId:crm_company,contactId:crm_contact,contactIds:crm_contact[],originatorId,originId,webformId:int,observers:user[],utmSource,utmMedium,utmCampaign,utmContent,utmTerm,ufCrm...:crm_userfield,parentId...:crm_entity,typeId:crm_status,categoryId:int,isRecurring:bool,probability:int,taxValue:number,quoteId:crm_quote,begindate:date,closedate:date,leadId:crm_lead,additionalInfo,locationId:location,photo:file,export:bool,companyIds:crm_company,originVersion,logo:file,bankingDetails,industry:crm_status,employees:crm_status,revenue:number,isMyCompany:bool,content:text,terms:text,dealId:crm_deal,storageTypeId:int,storageElementIds:int,actualDate:date,mycompanyId:crm_company,xmlId},useOriginalUfNames:bool|ACCESS_DENIED CREATE_DYNAMIC_ITEM_RESTRICTED CRM_FIELD_ERROR_VALUE_NOT_VALID INVALID_CREDENTIALS NOT_FOUND|{item:{}}
        @crm/universal/item-details-configuration crm
        crm.item.details.configuration.forceCommonScopeForAll|m|Set common detail form for all users|Установить общую карточку для всех пользователей|entityTypeId:int*,extras{SPA:any,Deal:any,Lead:any}||bool||crm-item-details-configuration-forceCommonScopeForAll
        crm.item.details.configuration.get||Get parameters of CRM item detail configuration|Получить параметры карточки элементов|entityTypeId:int*,userId:user,scope,extras{SPA:any,Deal:any,Lead:any}||[{name,title,type,elements}]
        crm.item.details.configuration.reset||Reset item card parameters|Сбросить параметры карточки элементов|entityTypeId:int*,userId:user,scope,extras{SPA:any,Deal:any,Lead:any}||bool
        crm.item.details.configuration.set||Set parameters of item card|Установить параметры карточки элементов|entityTypeId:int*,data:section[]*{name*,title*,type*,elements:section_element[]{name*,optionFlags:int,options{defaultAddressType:int,defaultCountry,isPayButtonVisible:bool,isPaymentDocumentsVisible:bool}}},userId:user,scope,extras{SPA:any,Deal:any,Lead:any}||bool
        @crm/universal/order-entity crm
        crm.orderentity.add|m|Add order binding to CRM object|Добавить привязку заказа к объекту CRM|fields*{orderId:sale_order.id*,ownerTypeId:int*,ownerId:int*}||{dealOrder:{}}||crm-order-entity-add
        crm.orderentity.deleteByFilter|m|Remove order binding to CRM object|Удалить привязку заказа к объекту CRM|fields*{orderId:sale_order.id*,ownerTypeId:int*,ownerId:int*}||bool||crm-order-entity-delete-by-filter
        crm.orderentity.getFields||Get order binding fields|Поля привязки заказа|||{orderEntity:{}}||crm-order-entity-get-fields
        crm.orderentity.list||List of order bindings to CRM entities|Список привязок заказов к объектам CRM|select:array,filter:object,order:object,start:int||{orderEntity:[{}]}||crm-order-entity-list
        @crm/universal/payment crm
        crm.item.payment.add||Add payment|Добавить оплату|entityId:int*,entityTypeId:int*||int
        crm.item.payment.delete||Delete payment|Удалить оплату|id:sale_order_payment.id*||bool
        crm.item.payment.get||Get payment information|Получить информацию об оплате|id:sale_order_payment.id*||{id,accountNumber,paid,datePaid,empPaidId,paySystemId,…}
        crm.item.payment.list||List of payments|Список оплат|entityId:int*,entityTypeId:int*,filter{id:array},order:object||[{id,accountNumber,paid,datePaid,empPaidId,paySystemId,…}]
        crm.item.payment.pay||Change payment status to "paid"|Изменить статус оплаты на «Оплачено»|id:sale_order_payment.id*||bool
        crm.item.payment.unpay||Change payment status to "unpaid"|Изменить статус оплаты на «Не оплачено»|id:sale_order_payment.id*||bool
        crm.item.payment.update||Update payment fields|Изменить поля оплаты|id:sale_order_payment.id*,fields*{paid,paySystemId:sale_paysystem.id}||bool
        @crm/universal/payment salescenter
        salescenter.payment.getPublicUrl||Generate link for specific payment|Сгенерировать ссылку на определенную оплату|id:sale_order_payment.id*
        @crm/universal/payment/delivery-in-payment crm
        crm.item.payment.delivery.add||Add delivery item to payment|Добавить позицию доставки в оплату|paymentId:sale_order_payment.id*,deliveryId:sale_order_shipment.id*||int
        crm.item.payment.delivery.delete||Remove delivery item from payment|Удалить позицию доставки из оплаты|id:int*||bool
        crm.item.payment.delivery.list||Get delivery item list by specific payment|Список позиций доставки по конкретной оплате|paymentId:sale_order_payment.id*,filter:object*,order:object||[{id,paymentId,quantity,deliveryId}]
        crm.item.payment.delivery.setDelivery||Reassign delivery position to another document|Перепривязать позицию доставки к другому документу|id:int*,deliveryId:sale_order_shipment.id*||bool
        @crm/universal/payment/products-in-payment crm
        crm.item.payment.product.add||Adding product item to payment|Добавить товарную позицию в оплату|paymentId:sale_order_payment.id*,rowId:int*,quantity:number*||int
        crm.item.payment.product.delete||Remove product item from payment|Удалить товарную позицию из оплаты|id:int*||bool
        crm.item.payment.product.list||List of payment product items|Список товарных позиций оплаты|paymentId:sale_order_payment.id*,filter:object*,order:object||[{id,paymentId,quantity,rowId}]
        crm.item.payment.product.setQuantity||Change product quantity|Изменить количество товара|id:int*,quantity:number*||bool
        @crm/universal/product-rows crm
        crm.item.productrow.add||Add product row to CRM object|Добавить товарную позицию в объект CRM|fields*{ownerId:int*,ownerType*,productId:catalog_product.id,productName,price:number,quantity:number,discountTypeId:int,discountRate:number,discountSum:number,taxRate:number,taxIncluded,measureCode:catalog_measure.code,sort:int}|ACCESS_DENIED ENTITY_TYPE_NOT_SUPPORTED OWNER_NOT_FOUND|{productRow:{}}|||позиции строки line сделка deal лид lead счет invoice
        crm.item.productrow.delete||Delete product row from CRM object|Удалить товарную позицию из объекта CRM|id:crm_item_product_row.id*|ACCESS_DENIED ENTITY_TYPE_NOT_SUPPORTED NOT_FOUND|null
        crm.item.productrow.fields||List of fields for product rows|Список полей товарных позиций|||{fields:{}}
        crm.item.productrow.get||Get information about product item by id|Получить информацию о товарной позиции по ID|id:crm_item_product_row.id*|ACCESS_DENIED ENTITY_TYPE_NOT_SUPPORTED NOT_FOUND|{productRow:{}}
        crm.item.productrow.getAvailableForPayment||Get unpaid product rows of CRM object|Получить неоплаченные товарные позиции объекта CRM|ownerId:int*,ownerType*|ACCESS_DENIED|{productRows:[{}]}
        crm.item.productrow.list||Get product rows of CRM object|Получить товарные позиции объекта CRM|filter*{ownerType,ownerId:int,price:int},order:object,start:int|ACCESS_DENIED INVALID_ARG_VALUE|{productRows:[{}]}|||позиции строки line сделка deal лид lead счет invoice
        crm.item.productrow.set||Save product row of CRM object|Сохранить товарную позицию объекта CRM|ownerId:int*,ownerType*,productRows:object[]*{productId:catalog_product.id,productName,price:number,quantity:number,discountTypeId:int,discountRate:number,discountSum:number,taxRate:number,taxIncluded,measureCode:catalog_measure.code,sort:int}|ACCESS_DENIED ENTITY_TYPE_NOT_SUPPORTED OWNER_NOT_FOUND|{productRows:[{}]}
        crm.item.productrow.update||Update product row of CRM object|Изменить товарную позицию объекта CRM|id:crm_item_product_row.id*,fields*{productId:catalog_product.id,productName,price:number,quantity:number,discountTypeId:int,discountRate:number,discountSum:number,taxRate:number,taxIncluded,measureCode:catalog_measure.code,sort:int}|ACCESS_DENIED ENTITY_TYPE_NOT_SUPPORTED INVALID_ARG_VALUE NOT_FOUND|{productRow:{}}
        @crm/universal/user-defined-fields crm
        crm.userfield.enumeration.fields||Get field descriptions for custom field type "enumeration" (list)|Описание полей для пользовательского поля типа «enumeration» (список)|||{ID,SORT,VALUE,DEF,DEL}
        crm.userfield.fields||Get description for custom fields|Описание для пользовательских полей|||{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}
        crm.userfield.settings.fields||Get field settings description for custom field type|Описание полей настроек для типа пользовательского поля|type*||{DEFAULT_VALUE,PRECISION}
        crm.userfield.types||List of custom field types|Список типов пользовательских полей|||[{ID,title}]
        @crm/universal/user-defined-object-types crm
        crm.type.add|m|Create new custom type|Создать новый пользовательский тип|fields*{title*,entityTypeId:int,relations{parent:relation[]{entityTypeId:int*,isChildrenListEnabled:bool},child:relation[]},isUseInUserfieldEnabled:bool,linkedUserFields{CALENDAR_EVENT:any,TASKS_TASK:any,TASKS_TASK_TEMPLATE:any},isAutomationEnabled:bool,isBeginCloseDatesEnabled:bool,isBizProcEnabled:bool,isCategoriesEnabled:bool,isClientEnabled:bool,isDocumentsEnabled:bool,isLinkWithProductsEnabled:bool,isMycompanyEnabled:bool,isObserversEnabled:bool,isRecyclebinEnabled:bool,isSetOpenPermissions:bool,isSourceEnabled:bool,isStagesEnabled:bool,isExternal:bool,customSectionId:int,customSections:array}|ACCESS_DENIED CREATE_DYNAMIC_TYPE_RESTRICTED INVALID_ARG_VALUE|{type:{}}|||смарт процесс smart process spa
        crm.type.delete|m|Delete user type|Удалить пользовательский тип|id:int*|ACCESS_DENIED BX_ERROR|[]|||смарт процесс smart process spa
        crm.type.fields|m|Get custom type fields|Поля пользовательского типа||ACCESS_DENIED|{fields:{}}|||смарт процесс smart process spa
        crm.type.get|m|Get user type by ID|Получить пользовательский тип по ID|id:int*|ACCESS_DENIED|{type:{}}|||смарт процесс smart process spa
        crm.type.getByEntityTypeId|m|Get user type by entityTypeId|Получить пользовательский тип по entityTypeId|entityTypeId:int*|ACCESS_DENIED|{type:{}}
        crm.type.list|m|List of custom types|Список пользовательских типов|order:object,filter:object,start:int|ACCESS_DENIED INVALID_ARG_VALUE|{types:[{}]}|||смарт процесс smart process spa
        crm.type.update|m|Update user type|Обновить пользовательский тип|id:int*,fields{title,relations:object,isUseInUserfieldEnabled:bool,linkedUserFields:object,isAutomationEnabled:bool,isBeginCloseDatesEnabled:bool,isBizProcEnabled:bool,isCategoriesEnabled:bool,isClientEnabled:bool,isDocumentsEnabled:bool,isLinkWithProductsEnabled:bool,isMycompanyEnabled:bool,isObserversEnabled:bool,isRecyclebinEnabled:bool,isSetOpenPermissions:bool,isSourceEnabled:bool,isStagesEnabled:bool,isExternal:bool,customSectionId:int,customSections:array}|ACCESS_DENIED UPDATE_DYNAMIC_TYPE_RESTRICTED|{type:{}}|||смарт процесс smart process spa
        @crm/universal/userfieldconfig userfieldconfig,crm
        userfieldconfig.add||Add custom field|Добавить пользовательское поле|moduleId*,field*{entityId*,fieldName*,userTypeId*,xmlId,sort:int,multiple:bool,mandatory:bool,showFilter:bool,editInList:bool,isSearchable:bool,settings{DEFAULT_VALUE,ROWS:int,SIZE:int,REGEXP,MIN_LENGTH:int,MAX_LENGTH:int,MIN_VALUE:int,MAX_VALUE:int,PRECISION:int,DISPLAY,LABEL,LABEL_CHECKBOX,USE_SECOND:bool,USE_TIMEZONE:bool,POPUP:bool,SHOW_MAP:bool,LIST_WIDTH:int,LIST_HEIGHT:int,MAX_SHOW_SIZE:int,MAX_ALLOWED_SIZE:int,EXTENSIONS:string[],TARGET_BLANK:bool,CAPTION_NO_VALUE,SHOW_NO_VALUE:bool,IBLOCK_ID:int,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool,QUOTE:bool,ORDER:bool,SMART_INVOICE:bool,DYNAMIC_:bool*},editFormLabel,helpMessage,enum:uf_enum_element[]{value*,def:bool,sort:int,xmlId}}||{field:{}}
        userfieldconfig.delete||Delete user field|Удалить пользовательское поле|moduleId*,id:int*||null
        userfieldconfig.get||Get user field settings|Получить настройки пользовательского поля|moduleId*,id:int*||{field:{}}
        userfieldconfig.getTypes||Get available user field types|Получить доступные типы пользовательских полей|moduleId*||{types:{}}
        userfieldconfig.list||List of user field settings|Список настроек пользовательских полей|moduleId*,select{language,id,entityId,fieldName,userTypeId,xmlId,sort,multiple,mandatory,showFilter,showInList,editInList,isSearchable,settings,languageId},order:object,filter{id:int,fieldName,userTypeId,xmlId,sort:int,multiple:bool,mandatory:bool,showFilter:char,showInList:bool,editInList:bool,isSearchable:bool},start:int||{fields:[{}]}
        userfieldconfig.update||Update user field|Обновить пользовательское поле|moduleId*,id:int*,field{xmlId,sort:int,mandatory:bool,showFilter:bool,isSearchable:bool,editFormLabel:lang_map,helpMessage:lang_map,settings{DEFAULT_VALUE,ROWS:int,SIZE:int,REGEXP,MIN_LENGTH:int,MAX_LENGTH:int,MIN_VALUE:int,MAX_VALUE:int,PRECISION:int,DISPLAY,LABEL,LABEL_CHECKBOX,USE_SECOND:bool,USE_TIMEZONE:bool,POPUP:bool,SHOW_MAP:bool,LIST_WIDTH:int,LIST_HEIGHT:int,MAX_SHOW_SIZE:int,MAX_ALLOWED_SIZE:int,EXTENSIONS:string[],TARGET_BLANK:bool,CAPTION_NO_VALUE,SHOW_NO_VALUE:bool,IBLOCK_ID:int,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool,QUOTE:bool,ORDER:bool,SMART_INVOICE:bool,DYNAMIC_:bool*},enum:uf_enum_element[]{id:int,value,def:bool,sort:int,xmlId,del:bool},userTypeId}||{field:{}}
        """#
}
