extension MethodReference {
    /// The methods of business processes, lists, documents, storages and analytics.
    static let processes = #"""
        @biconnector/connector biconnector
        biconnector.connector.add||Create connector|Создать коннектор|fields*{title*,logo*,description,urlCheck*,urlTableList*,urlTableDescription*,urlData*,settings:array*,sort:int}|VALIDATION_FIELDS_NOT_PROVIDED VALIDATION_IMMUTABLE_FIELD VALIDATION_INVALID_FIELD_TYPE VALIDATION_READ_ONLY_FIELD VALIDATION_REQUIRED_FIELD_MISSING VALIDATION_SETTINGS_CODE_TOO_LONG VALIDATION_SETTINGS_INVALID_TYPE VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS VALIDATION_SETTINGS_NAME_TOO_LONG VALIDATION_UNKNOWN_PARAMETERS|{id}
        biconnector.connector.delete||Delete connector|Удалить коннектор|id:int*|CONNECTOR_DELETE_RESTRICTED CONNECTOR_NOT_FOUND VALIDATION_ID_NOT_PROVIDED VALIDATION_INVALID_ID_FORMAT|bool
        biconnector.connector.fields||Get connector fields|Поля коннектора|||{fields:[{}]}
        biconnector.connector.get||Get connector by ID|Получить коннектор по ID|id:int*|CONNECTOR_NOT_FOUND VALIDATION_ID_NOT_PROVIDED VALIDATION_INVALID_ID_FORMAT|{item}
        biconnector.connector.list||List of connectors|Список коннекторов|select:string[],filter:object,order:object,page:int|VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT VALIDATION_FILTER_TYPE VALIDATION_INVALID_FILTER_LOGIC VALIDATION_ORDER_TYPE VALIDATION_SELECT_TYPE|[{id,title,urlCheck,dateCreate}]
        biconnector.connector.update||Update|Изменить коннектор|id:int*,fields*{title,logo,description,urlCheck,urlTableList,urlTableDescription,urlData,settings:array,sort:int}|CONNECTOR_NOT_FOUND VALIDATION_FIELDS_NOT_PROVIDED VALIDATION_ID_NOT_PROVIDED VALIDATION_IMMUTABLE_FIELD VALIDATION_INVALID_FIELD_TYPE VALIDATION_INVALID_ID_FORMAT VALIDATION_READ_ONLY_FIELD VALIDATION_SETTINGS_CODE_TOO_LONG VALIDATION_SETTINGS_INVALID_TYPE VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS VALIDATION_SETTINGS_NAME_TOO_LONG VALIDATION_UNKNOWN_PARAMETERS|bool
        @biconnector/dataset biconnector
        biconnector.dataset.add||Create dataset|Создать датасет|fields*{name*,externalName*,externalCode*,sourceId:int*,description,fields:array*}|DATASET_ALREADY_EXIST SOURCE_NOT_FOUND VALIDATION_DATASET_NAME_INVALID VALIDATION_DATASET_NAME_TOO_LONG VALIDATION_DUPLICATE_FIELD_CODE VALIDATION_DUPLICATE_FIELD_NAME VALIDATION_FIELDS_NOT_PROVIDED VALIDATION_FIELD_INVALID_TYPE VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS VALIDATION_FIELD_NAME_INVALID_FORMAT VALIDATION_FIELD_NAME_TOO_LONG VALIDATION_IMMUTABLE_FIELD|{id}
        biconnector.dataset.delete||Delete dataset|Удалить датасет|id:int*|DATASET_NOT_FOUND VALIDATION_ID_NOT_PROVIDED VALIDATION_INVALID_ID_FORMAT|bool
        biconnector.dataset.fields||Get dataset fields|Поля датасета|||{fields:[{}]}
        biconnector.dataset.fields.update||Update dataset fields|Обновить поля датасета|id:int*,add:object,update:object,delete:int[]|DATASET_NOT_FOUND DATASET_UPDATE_ERROR VALIDATION_DUPLICATE_EXIST_CODE VALIDATION_DUPLICATE_EXIST_NAME VALIDATION_DUPLICATE_FIELD_CODE VALIDATION_DUPLICATE_FIELD_NAME VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS VALIDATION_FIELD_DELETE_INVALID_ID VALIDATION_FIELD_INVALID_TYPE VALIDATION_FIELD_NAME_INVALID_FORMAT VALIDATION_FIELD_NAME_TOO_LONG VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS|bool
        biconnector.dataset.get||Get dataset by ID|Получить датасет по ID|id:int*|DATASET_NOT_FOUND VALIDATION_ID_NOT_PROVIDED VALIDATION_INVALID_ID_FORMAT|{item:{}}
        biconnector.dataset.list||List of datasets|Список датасетов|select:string[],filter:object,order:object,page:int|VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT VALIDATION_FILTER_TYPE VALIDATION_ORDER_TYPE VALIDATION_SELECT_TYPE|[{id,name,description}]
        biconnector.dataset.update||Update dataset|Обновить датасет|id:int*,fields*{description}|DATASET_NOT_FOUND INVALID_METHOD VALIDATION_FIELDS_NOT_PROVIDED VALIDATION_ID_NOT_PROVIDED VALIDATION_IMMUTABLE_FIELD VALIDATION_INVALID_FIELD_TYPE VALIDATION_INVALID_ID_FORMAT VALIDATION_READ_ONLY_FIELD VALIDATION_REQUIRED_FIELD_MISSING VALIDATION_UNKNOWN_PARAMETERS|bool
        @biconnector/source biconnector
        biconnector.source.add||Create source|Создать источник|fields*{title*,description,active:bool,connectorId:int*,settings:object*}|BX_ERROR CONNECTOR_NOT_FOUND SOURCE_CREATE_CONNECTION_ERROR SOURCE_UPDATE_CONNECTION_ERROR VALIDATION_FIELDS_NOT_PROVIDED VALIDATION_IMMUTABLE_FIELD VALIDATION_INVALID_FIELD_TYPE VALIDATION_READ_ONLY_FIELD VALIDATION_REQUIRED_FIELD_MISSING VALIDATION_UNKNOWN_PARAMETERS|{id}
        biconnector.source.delete||Delete source|Удалить источник|id:int*|BX_ERROR SOURCE_NOT_FOUND VALIDATION_ID_NOT_PROVIDED VALIDATION_INVALID_ID_FORMAT|bool
        biconnector.source.fields||Get source fields|Поля источника|||{fields:[{}]}
        biconnector.source.get||Get source by ID|Получить источник по ID|id:int*|SOURCE_NOT_FOUND VALIDATION_ID_NOT_PROVIDED VALIDATION_INVALID_ID_FORMAT|{item:{}}
        biconnector.source.list||List of sources|Список источников|select:string[],filter:object,order:object,page:int|VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT VALIDATION_FILTER_TYPE VALIDATION_ORDER_TYPE VALIDATION_SELECT_TYPE|[{id,title,active,dateCreate}]
        biconnector.source.update||Change source|Изменить источник|id:int*,fields*{title,description,active:bool,settings:object}|BX_ERROR SOURCE_CREATE_CONNECTION_ERROR SOURCE_NOT_FOUND SOURCE_UPDATE_CONNECTION_ERROR VALIDATION_FIELDS_NOT_PROVIDED VALIDATION_ID_NOT_PROVIDED VALIDATION_IMMUTABLE_FIELD VALIDATION_INVALID_FIELD_TYPE VALIDATION_INVALID_ID_FORMAT VALIDATION_READ_ONLY_FIELD VALIDATION_REQUIRED_FIELD_MISSING VALIDATION_UNKNOWN_PARAMETERS|bool
        @bizproc bizproc
        bizproc.workflow.instances|m|List of running workflows|Список запущенных бизнес-процессов|SELECT:array,FILTER:object,ORDER:object,start:int|ACCESS_DENIED|[{DOCUMENT_ID,ENTITY,ID,STARTED,MODULE_ID,OWNED_UNTIL,…}]
        bizproc.workflow.kill|m|Delete running process|Удалить запущенный процесс|ID:int*|ACCESS_DENIED ERROR_WRONG_WORKFLOW_ID|bool
        bizproc.workflow.start|m|Start business process|Запустить бизнес-процесс|TEMPLATE_ID:int*,DOCUMENT_ID:array*,PARAMETERS:object|ACCESS_DENIED ERROR_WRONG_WORKFLOW_ID|string
        bizproc.workflow.terminate|m|Stop active workflow|Остановить активный бизнес-процесс|ID*,STATUS|ACCESS_DENIED ERROR_WRONG_WORKFLOW_ID|bool
        @bizproc/bizproc-activity bizproc
        bizproc.activity.add|am|Add new action|Добавить новое действие|CODE*,HANDLER*,AUTH_USER_ID:int,USE_SUBSCRIPTION:bool,NAME*,DESCRIPTION,PROPERTIES{Name,Description,Type,Options:array,Required:bool,Multiple:bool,Default:any},RETURN_PROPERTIES:object,DOCUMENT_TYPE:array,FILTER:object,USE_PLACEMENT:bool,PLACEMENT_HANDLER|ACCESS_DENIED ERROR_ACTIVITY_ADD_FAILURE ERROR_ACTIVITY_ALREADY_INSTALLED ERROR_ACTIVITY_VALIDATION_FAILURE ERROR_UNSUPPORTED_PROTOCOL ERROR_WRONG_HANDLER_URL|bool
        bizproc.activity.delete|am|Delete action|Удалить действие|CODE*|ACCESS_DENIED ERROR_ACTIVITY_NOT_FOUND ERROR_ACTIVITY_VALIDATION_FAILURE|bool
        bizproc.activity.list|am|List of application actions|Список действий приложения||ACCESS_DENIED|[string]
        bizproc.activity.log||Write information to business process log|Записать информацию в журнал бизнес-процесса|EVENT_TOKEN*,LOG_MESSAGE*|ACCESS_DENIED ERROR_EMPTY_LOG_MESSAGE|bool
        bizproc.activity.update|am|Update action|Обновить действие|CODE*,FIELDS*{HANDLER,AUTH_USER_ID:int,USE_SUBSCRIPTION:bool,NAME,DESCRIPTION,PROPERTIES{Name,Description,Type,Options:array,Required:bool,Multiple:bool,Default:any},RETURN_PROPERTIES:object,DOCUMENT_TYPE:array,FILTER:object,USE_PLACEMENT:bool,PLACEMENT_HANDLER}|ACCESS_DENIED ERROR_ACTIVITY_NOT_FOUND ERROR_ACTIVITY_VALIDATION_FAILURE ERROR_UNSUPPORTED_PROTOCOL ERROR_WRONG_HANDLER_URL|bool
        @bizproc/bizproc-robot bizproc
        bizproc.event.send||Return parameters to action or automation rule|Вернуть параметры действию или роботу|EVENT_TOKEN*,RETURN_VALUES:object,LOG_MESSAGE|ACCESS_DENIED|bool
        bizproc.robot.add|am|Register new automation rule|Зарегистрировать нового робота|CODE*,HANDLER*,AUTH_USER_ID:int,USE_SUBSCRIPTION:bool,NAME*,DESCRIPTION,PROPERTIES{Name,Description,Type,Options:array,Required:bool,Multiple:bool,Default:any},RETURN_PROPERTIES:object,DOCUMENT_TYPE:array,FILTER:object,USE_PLACEMENT:bool,PLACEMENT_HANDLER|ACCESS_DENIED ERROR_ACTIVITY_ADD_FAILURE ERROR_ACTIVITY_ALREADY_INSTALLED ERROR_ACTIVITY_VALIDATION_FAILURE ERROR_UNSUPPORTED_PROTOCOL ERROR_WRONG_HANDLER_URL|bool
        bizproc.robot.delete|am|Delete registered robot|Удалить зарегистрированного робота|CODE*|ACCESS_DENIED ERROR_ACTIVITY_NOT_FOUND ERROR_ACTIVITY_VALIDATION_FAILURE|bool
        bizproc.robot.list|am|List of registered application robots|Список зарегистрированных приложением роботов||ACCESS_DENIED|[string]
        bizproc.robot.update|am|Update fields of automation rule|Обновить поля робота|CODE*,FIELDS*{HANDLER,AUTH_USER_ID:int,USE_SUBSCRIPTION:bool,NAME,DESCRIPTION,PROPERTIES{Name,Description,Type,Options:array,Required:bool,Multiple:bool,Default:any},RETURN_PROPERTIES:object,DOCUMENT_TYPE:array,FILTER:object,USE_PLACEMENT:bool,PLACEMENT_HANDLER}|ACCESS_DENIED ERROR_ACTIVITY_NOT_FOUND ERROR_ACTIVITY_VALIDATION_FAILURE ERROR_UNSUPPORTED_PROTOCOL ERROR_WRONG_HANDLER_URL|bool
        @bizproc/bizproc-task bizproc
        bizproc.task.complete||Complete business process task|Выполнить задание бизнес-процесса|TASK_ID:int*,STATUS:int*,COMMENT,FIELDS:object|ERROR_TASK_COMPLETED ERROR_TASK_EXECUTION ERROR_TASK_NOT_FOUND ERROR_TASK_TYPE ERROR_TASK_VALIDATION|bool
        bizproc.task.delegate||Delegate workflow task|Делегировать задание бизнес-процесса|TASK_IDS:array*,FROM_USER_ID:int*,TO_USER_ID:int*|ERROR_DELEGATION_NOT_ALLOWED ERROR_INVALID_USER_ID ERROR_TASK_VALIDATION|bool
        bizproc.task.list||List of workflow tasks|Список заданий бизнес-процесса|SELECT:array,FILTER:object,ORDER:object,START:int|ACCESS_DENIED ERROR_SELECT_VALIDATION_FAILURE|[{ENTITY,DOCUMENT_ID,ID,WORKFLOW_ID,DOCUMENT_NAME,DESCRIPTION,…}]
        @bizproc/template bizproc
        bizproc.workflow.template.add|am|Add business process template|Добавить шаблон бизнес-процесса|DOCUMENT_TYPE:array*,NAME*,DESCRIPTION,TEMPLATE_DATA:file*,AUTO_EXECUTE:int|ACCESS_DENIED ERROR_TEMPLATE_VALIDATION_FAILURE|int
        bizproc.workflow.template.delete|am|Delete business process template|Удалить шаблон бизнес-процесса|ID:int*|ACCESS_DENIED ERROR_TEMPLATE_NOT_FOUND|null
        bizproc.workflow.template.list|m|List of templates|Список шаблонов|SELECT:array{ID:int,MODULE_ID,ENTITY,DOCUMENT_TYPE,AUTO_EXECUTE:int,NAME,TEMPLATE:array,PARAMETERS:array,VARIABLES:array,CONSTANTS:array,MODIFIED:datetime,IS_MODIFIED:bool,USER_ID:int,SYSTEM_CODE},FILTER:object,ORDER:object,start:int|ACCESS_DENIED|[{ID,NAME,USER_ID,SYSTEM_CODE}]
        bizproc.workflow.template.update|am|Update business process template|Изменить шаблон бизнес-процесса|ID*,FIELDS*{NAME,DESCRIPTION,TEMPLATE_DATA:file,AUTO_EXECUTE:int}|ACCESS_DENIED ERROR_TEMPLATE_NOT_FOUND ERROR_TEMPLATE_NOT_OWNER ERROR_TEMPLATE_VALIDATION_FAILURE|int
        @document-generator documentgenerator
        documentgenerator.document.add||Create new document based on template|Создать новый документ на основании шаблона|templateId:int*,providerClassName,value*,values:object,stampsEnabled:int,fields{TYPE,FORMAT:object,PROVIDER,TITLE}|DOCGEN_ACCESS_ERROR|{document}||document-generator-document-add
        documentgenerator.document.delete||Delete document|Удалить документ|id:int*||null||document-generator-document-delete
        documentgenerator.document.enablepublicurl||Enable or disable public link for document|Включить или выключить публичную ссылку на документ|id:int*,status:int||{publicUrl}||document-generator-document-enable-public-url
        documentgenerator.document.get||Get document by ID|Получить документ по ID|id:int*||{document}||document-generator-document-get
        documentgenerator.document.getfields||List of fields for document|Список полей документа|id:int*,values:object||{documentFields:{}}||document-generator-document-get-fields
        documentgenerator.document.list||List of documents|Список документов|select:array{id:int,title,number,templateId:int,provider,value,fileId:int,imageId:int,pdfId:int,createTime:datetime,updateTime:datetime,values:object,createdBy:int,updatedBy:int},order:object,filter:object,start:int||||document-generator-document-list
        documentgenerator.document.update||Update existing document|Изменить существующий документ|id:int*,values:object,stampsEnabled:int,fields{TYPE,FORMAT:object,PROVIDER,TITLE}||{document}||document-generator-document-update
        @document-generator/numerators documentgenerator
        documentgenerator.numerator.add||Add document generator numerator|Добавить нумератор|fields*{name*,template*,settings{Bitrix_Main_Numerator_Generator_SequentNumberGenerator{start:int,step:int,length:int,padString,periodicBy,timezone,isDirectNumeration:bool}}}||{numerator:{}}||document-generator-numerator-add
        documentgenerator.numerator.delete||Delete|Удалить нумератор|id:int*|DOCGEN_ACCESS_ERROR|null||document-generator-numerator-delete
        documentgenerator.numerator.get||Get numerator by ID|Получить нумератор по ID|id:int*||{numerator:{}}||document-generator-numerator-get
        documentgenerator.numerator.list||List of numerators|Список нумераторов|start:int||||document-generator-numerator-list
        documentgenerator.numerator.update||Update|Изменить нумератор|id:int*,fields*{name,template,settings{Bitrix_Main_Numerator_Generator_SequentNumberGenerator{start:int,step:int,length:int,padString,periodicBy,timezone,isDirectNumeration:bool}}}|DOCGEN_ACCESS_ERROR|{name,template,id,code,settings}||document-generator-numerator-update
        @document-generator/region documentgenerator
        documentgenerator.region.add||Add region|Добавить регион|fields*{title*,languageId,formatDate,formatDatetime,formatName,phrases:object}|BX_EMPTY_REQUIRED|{region:{}}||document-generator-region-add
        documentgenerator.region.delete||Delete region|Удалить регион|id:int*|BX_ERROR|null||document-generator-region-delete
        documentgenerator.region.get||Get region by ID|Получить регион по ID|id*||{region:{}}||document-generator-region-get
        documentgenerator.region.list||List of regions|Список регионов|||{regions:{}}||document-generator-region-list
        documentgenerator.region.update||Update region|Изменить регион|id:int*,fields*{title,languageId,formatDate,formatDatetime,formatName,phrases:object}||{region:{}}||document-generator-region-update
        @document-generator/role documentgenerator
        documentgenerator.role.add||Add role|Добавить роль|fields*{name*,code,permissions{SETTINGS{MODIFY},TEMPLATES{MODIFY},DOCUMENTS{MODIFY,VIEW}}}|BX_EMPTY_REQUIRED DOCGEN_ACCESS_ERROR|{role:{}}||document-generator-role-add
        documentgenerator.role.delete||Delete role|Удалить роль|id:int*|DOCGEN_ACCESS_ERROR|null||document-generator-role-delete
        documentgenerator.role.fillaccesses||Bind users to roles|Привязать пользователей к ролям|accesses:array{roleId:int*,accessCode*}|BX_EMPTY_REQUIRED DOCGEN_ACCESS_ERROR|null||document-generator-role-fill-accesses
        documentgenerator.role.get||Get role by ID|Получить роль по ID|id:int*|DOCGEN_ACCESS_ERROR|{role:{}}||document-generator-role-get
        documentgenerator.role.list||List of roles|Список ролей|start:int|DOCGEN_ACCESS_ERROR|{roles:[{}]}||document-generator-role-list
        documentgenerator.role.update||Change role|Изменить роль|id:int*,fields*{name,code,permissions{SETTINGS{MODIFY},TEMPLATES{MODIFY},DOCUMENTS{MODIFY,VIEW}}}|DOCGEN_ACCESS_ERROR|{role:{}}||document-generator-role-update
        @document-generator/templates documentgenerator
        documentgenerator.template.add||Upload template|Загрузить шаблон|fields*{name*,fileId:int*,file:file*,numeratorId:int*,region*,code,users:array,active:char,withStamps:char,sort:int}||{template}||document-generator-template-add
        documentgenerator.template.delete||Delete template|Удалить шаблон|id:int*||null||document-generator-template-delete
        documentgenerator.template.get||Get template by ID|Получить шаблон по ID|id:int*||{template}||document-generator-template-get
        documentgenerator.template.getfields||List of fields|Список полей шаблона|id:int*||{templateFields:{}}||document-generator-template-get-fields
        documentgenerator.template.list||List of templates|Список шаблонов|select:array{id:int,active:char,name,code,region,sort:int,createTime:datetime,updateTime:datetime,numeratorId:int,withStamps:char,users:array,providers:array},order:object,filter:object,start:int||||document-generator-template-list
        documentgenerator.template.update||Update template|Изменить шаблон|id:int*,fields*{name,file:file,numeratorId:int,region,code,users:array,providers:array,active:char,withStamps:char,sort:int}||{template}||document-generator-template-update
        @entity/entities entity
        entity.add|a|Create data storage|Создать хранилище данных|ENTITY*,NAME*,ACCESS:object|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_ALREADY_EXISTS|bool
        entity.delete||Delete storage|Удалить хранилище|ENTITY*|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND|bool
        entity.get|a|Get storage parameters or list of storages|Получить параметры хранилища или список хранилищ|ENTITY|ACCESS_DENIED ERROR_ARGUMENT ERROR_ENTITY_NOT_FOUND|{ID,IBLOCK_TYPE_ID,ENTITY,NAME}
        entity.rights||Get or modify access permissions|Получить или изменить права доступа|ENTITY*,ACCESS:object|ACCESS_DENIED ERROR_ARGUMENT|{U1,AU,U577}
        entity.update||Update storage parameters|Изменить параметры хранилища|ENTITY*,NAME,ENTITY_NEW,ACCESS:object|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_ALREADY_EXISTS ERROR_ENTITY_NOT_FOUND|bool
        @entity/items entity
        entity.item.add|a|Add storage item|Добавить элемент в хранилище|ENTITY*,NAME,PROPERTY_VALUES:object,SECTION:int,DATE_ACTIVE_FROM:datetime,DATE_ACTIVE_TO:datetime,PREVIEW_PICTURE:file,DETAIL_PICTURE:file,UF_:any|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND|int
        entity.item.delete|a|Delete storage item|Удалить элемент хранилища|ENTITY*,ID:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND ERROR_ITEM_NOT_FOUND|bool
        entity.item.get|a|List of storage items|Список элементов хранилища|ENTITY*,SORT:object,FILTER:object,start:int|ACCESS_DENIED ERROR_ARGUMENT ERROR_ENTITY_NOT_FOUND|[{ID,TIMESTAMP_X,MODIFIED_BY,DATE_CREATE,CREATED_BY,ACTIVE,…}]
        entity.item.update|a|Update storage item|Обновить элемент хранилища|ENTITY*,ID:int*,NAME,PROPERTY_VALUES:object,SECTION:int,DATE_ACTIVE_FROM:datetime,DATE_ACTIVE_TO:datetime,PREVIEW_PICTURE:file,DETAIL_PICTURE:file,UF_:any|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND ERROR_ITEM_NOT_FOUND|bool
        @entity/items/properties entity
        entity.item.property.add|a|Add storage item property|Добавить свойство элементов хранилища|ENTITY*,PROPERTY*,NAME,TYPE,SORT:int|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND ERROR_PROPERTY_ALREADY_EXISTS ERROR_UNSUPPORTED_PROPERTY_TYPE|bool
        entity.item.property.delete|a|Delete storage item property|Удалить свойство элементов хранилища|ENTITY*,PROPERTY*|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND ERROR_PROPERTY_NOT_FOUND|bool
        entity.item.property.get|a|Get storage item properties|Получить свойства элементов хранилища|ENTITY*,PROPERTY|ACCESS_DENIED ERROR_ARGUMENT ERROR_ENTITY_NOT_FOUND ERROR_PROPERTY_NOT_FOUND|[{PROPERTY,NAME,TYPE,SORT}]
        entity.item.property.update|a|Update storage item property|Изменить свойство элементов хранилища|ENTITY*,PROPERTY*,PROPERTY_NEW,NAME,TYPE,SORT:int|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND ERROR_PROPERTY_ALREADY_EXISTS ERROR_PROPERTY_NOT_FOUND|bool
        @entity/sections entity
        entity.section.add||Add storage section|Добавить раздел хранилища|ENTITY*,NAME*,SECTION:int,ACTIVE,SORT:int,CODE,DESCRIPTION,PICTURE:file,DETAIL_PICTURE:file,UF_:any|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND|int
        entity.section.delete||Delete storage section|Удалить раздел хранилища|ENTITY*,ID:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND ERROR_SECTION_NOT_FOUND|bool
        entity.section.get||List of storage sections|Список разделов хранилища|ENTITY*,SORT:object,FILTER:object,start:int|ERROR_ARGUMENT ERROR_ENTITY_NOT_FOUND|[{ID,CODE,TIMESTAMP_X,DATE_CREATE,CREATED_BY,MODIFIED_BY,…}]
        entity.section.update||Update storage section|Обновить раздел хранилища|ENTITY*,ID:int*,NAME,SECTION:int,ACTIVE,SORT:int,CODE,DESCRIPTION,PICTURE:file,DETAIL_PICTURE:file,UF_:any|ACCESS_DENIED ERROR_ARGUMENT ERROR_CORE ERROR_ENTITY_NOT_FOUND ERROR_SECTION_NOT_FOUND|bool
        @lists/elements lists
        lists.element.add||Create list element|Создать элемент универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,ELEMENT_CODE*,FIELDS:array*{NAME*,PROPERTY_PropertyId:any},IBLOCK_SECTION_ID:int,LIST_ELEMENT_URL|ACCESS_DENIED ERROR_ADD_ELEMENT ERROR_ELEMENT_ALREADY_EXISTS ERROR_ELEMENT_FIELD_VALUE ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING|int
        lists.element.delete||Delete list element|Удалить элемент универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,ELEMENT_ID:int*,ELEMENT_CODE*|ACCESS_DENIED ERROR_DELETE_ELEMENT ERROR_ELEMENT_NOT_FOUND ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING|bool
        lists.element.get||Get element parameters or list of elements|Получить параметры элемента или список элементов|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,ELEMENT_ID:int,ELEMENT_CODE,SELECT:array,FILTER:object,ELEMENT_ORDER:object,start:int|ACCESS_DENIED ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING|[{ID,NAME,IBLOCK_SECTION_ID,CREATED_BY,CODE,PROPERTY_951,…}]
        lists.element.get.file.url||Get file path|Получить путь к файлу|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,ELEMENT_ID:int*,ELEMENT_CODE*,FIELD_ID:int*|ACCESS_DENIED ERROR_ELEMENT_NOT_FOUND ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING|[string]
        lists.element.update||Update list element|Изменить элемент универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,ELEMENT_ID:int*,ELEMENT_CODE*,FIELDS:array*{NAME*,PROPERTY_PropertyId:any}|ACCESS_DENIED ERROR_ELEMENT_FIELD_VALUE ERROR_ELEMENT_NOT_FOUND ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING ERROR_UPDATE_ELEMENT|bool
        @lists/fields lists
        lists.field.add||Create field for universal list|Создать поле универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,FIELDS:array*{NAME*,TYPE*,IS_REQUIRED,MULTIPLE,SORT:int,DEFAULT_VALUE:any,LIST:array,LIST_TEXT_VALUES,LIST_DEF:array,CODE,SETTINGS:array,USER_TYPE_SETTINGS:array,ROW_COUNT:int,COL_COUNT:int,LINK_IBLOCK_ID:int}|ACCESS_DENIED ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING ERROR_SAVE_FIELD|string
        lists.field.delete||Delete field from universal list|Удалить поле из универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,FIELD_ID*|ACCESS_DENIED ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING|bool
        lists.field.get||Get field parameters or list of fields|Получить параметры поля или список полей универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,FIELD_ID|ACCESS_DENIED ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING|{L:{}}
        lists.field.type.get||Get available field types for universal list|Получить доступные типы полей для универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,FIELD_ID:int|ACCESS_DENIED ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING|{SORT,ACTIVE_FROM,ACTIVE_TO,PREVIEW_PICTURE,PREVIEW_TEXT,DETAIL_PICTURE,…}
        lists.field.update||Update universal list field|Изменить поле универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,FIELDS:array*{NAME*,TYPE*,IS_REQUIRED,MULTIPLE,SORT:int,DEFAULT_VALUE:any,LIST:array,LIST_TEXT_VALUES,LIST_DEF:array,CODE,SETTINGS:array,USER_TYPE_SETTINGS:array,ROW_COUNT:int,COL_COUNT:int,LINK_IBLOCK_ID:int},FIELD_ID*|ACCESS_DENIED ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING ERROR_UPDATE_FIELD|bool
        @lists/lists lists
        lists.add|m|Create universal list|Создать универсальный список|IBLOCK_TYPE_ID*,IBLOCK_CODE*,SOCNET_GROUP_ID:int,FIELDS:array*{NAME*,DESCRIPTION,SORT:int,PICTURE:array,BIZPROC},MESSAGES:array{ELEMENTS_NAME,ELEMENT_NAME,ELEMENT_ADD,ELEMENT_EDIT,ELEMENT_DELETE,SECTIONS_NAME,SECTION_NAME,SECTION_ADD,SECTION_EDIT,SECTION_DELETE},RIGHTS:array|ACCESS_DENIED ERROR_ADD_IBLOCK ERROR_IBLOCK_ALREADY_EXISTS ERROR_REQUIRED_PARAMETERS_MISSING|int
        lists.delete||Delete universal list|Удалить универсальный список|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*|ACCESS_DENIED ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING|bool
        lists.get||Retrieve data from universal list or array of lists|Данные универсального списка или массив списков|IBLOCK_TYPE_ID*,IBLOCK_ID:int,IBLOCK_CODE,SOCNET_GROUP_ID:int,IBLOCK_ORDER:object,start:int|ACCESS_DENIED ERROR_REQUIRED_PARAMETERS_MISSING|[{ID,TIMESTAMP_X,IBLOCK_TYPE_ID,LID,CODE,API_CODE,…}]
        lists.get.iblock.type.id||Get information block type ID|Получить идентификатор типа инфоблока|IBLOCK_ID:int*,IBLOCK_CODE*||string
        lists.update||Update universal list|Обновить универсальный список|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,SOCNET_GROUP_ID:int,FIELDS:array*{NAME*,DESCRIPTION,SORT:int,PICTURE:array,BIZPROC},MESSAGES:array{ELEMENTS_NAME,ELEMENT_NAME,ELEMENT_ADD,ELEMENT_EDIT,ELEMENT_DELETE,SECTIONS_NAME,SECTION_NAME,SECTION_ADD,SECTION_EDIT,SECTION_DELETE},RIGHTS:array|ACCESS_DENIED ERROR_IBLOCK_NOT_FOUND ERROR_REQUIRED_PARAMETERS_MISSING ERROR_UPDATE_IBLOCK|bool
        @lists/sections lists
        lists.section.add||Create section of universal list|Создать раздел универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,IBLOCK_SECTION_ID:int,SECTION_CODE*,FIELDS:array*{NAME*,EXTERNAL_ID,XML_ID,SORT:int,ACTIVE,PICTURE:array,DESCRIPTION,DESCRIPTION_TYPE,DETAIL_PICTURE:array,SECTION_PROPERTY:array}|ACCESS_DENIED ERROR_ADD_SECTION ERROR_REQUIRED_PARAMETERS_MISSING|int
        lists.section.delete||Delete section of universal list|Удалить раздел универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,SECTION_ID:int*,SECTION_CODE*|ACCESS_DENIED ERROR_DELETE_SECTION ERROR_REQUIRED_PARAMETERS_MISSING ERROR_SECTION_NOT_FOUND|bool
        lists.section.get||Get section parameters or list of sections|Получить параметры раздела или список разделов универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,FILTER:object,SELECT:array|ACCESS_DENIED ERROR_REQUIRED_PARAMETERS_MISSING|[{ID,CODE,XML_ID,EXTERNAL_ID,IBLOCK_SECTION_ID,TIMESTAMP_X,…}]
        lists.section.update||Update section of universal list|Изменить раздел универсального списка|IBLOCK_TYPE_ID*,IBLOCK_ID:int*,IBLOCK_CODE*,SECTION_ID:int*,SECTION_CODE*,FIELDS:array*{NAME*,EXTERNAL_ID,XML_ID,SORT:int,ACTIVE,PICTURE:array,DESCRIPTION,DESCRIPTION_TYPE,DETAIL_PICTURE:array,SECTION_PROPERTY:array}|ACCESS_DENIED ERROR_REQUIRED_PARAMETERS_MISSING ERROR_SECTION_NOT_FOUND ERROR_UPDATE_SECTION|bool
        @outdated/rpa/comment rpa
        rpa.comment.add|d|Create new comment in timeline|Создать новый комментарий в таймлайне|description,files:array||null
        rpa.comment.delete|d|Delete comment|Удалить комментарий|id:int*
        rpa.comment.update|d|Update timeline entry|Изменить запись таймлайна|id:int,fields:object
        @outdated/rpa/fields rpa
        rpa.fields.getSettings|d|Get complete set of field visibility settings|Получить полный набор настроек видимости полей|typeId:int*,stageId:int||null
        rpa.fields.setSettings|d|Set full visibility settings|Установить полный набора настроек видимости полей|typeId:int*,stageId:int,fields:object*
        rpa.fields.setVisibilitySettings|d|Change field visibility settings|Изменить настройки видимости полей|typeId:int*,visibility*,stageId:int,fields:array*
        @outdated/rpa/item rpa
        rpa.item.add|d|Add process element|Добавить элемент процесса|typeId:int*,fields:array
        rpa.item.delete|d|Delete element|Удалить элемент|typeId:int*,id:int*
        rpa.item.get|d|Get information about element|Получить информацию об элементе|||null
        rpa.item.getTasks|d|Get data on current tasks of element|Данные о текущих заданиях элемента|typeId:int,id:int||null
        rpa.item.list|d|Retrieve array of process elements|Получить массив элементов процесса|typeId:int,order:object,filter:object,start:int||null
        rpa.item.update|d|Update process element|Изменить элемент процессса|typeId:int,id:int,fields:object*
        @outdated/rpa/stage rpa
        rpa.stage.add|d|Create new stage|Создать новую стадию|fields:object*
        rpa.stage.delete|d|Delete stage|Удалить стадию|id:int*
        rpa.stage.get|d|Get information about stage|Получить информацию о стадии|id:int*||null
        rpa.stage.listForType|d|List of stages for process|Список стадий процесса|typeId:int*,start:int||null
        rpa.stage.update|d|Update stage|Обновить стадию|id:int,fields:array
        @outdated/rpa/task rpa
        rpa.task.addUser|d|Add user to existing task|Добавить пользователя к существующему заданию|typeId:int,stageId:int,userValue
        rpa.task.delete|d|Remove automation rule from process|Удалить робота из процесса|typeId:int,stageId:int,robotName
        rpa.task.do|d|Execute command|Выполненить задание
        @outdated/rpa/timeline rpa
        rpa.timeline.add|d|Add new timeline entry|Добавить новую запись таймлайна|typeId:int,itemId:int,fields{title,description}||null
        rpa.timeline.delete|d|Delete timeline record|Удалить запись таймлайна|id:int*
        rpa.timeline.listForItem|d|Get timeline records list for element|Список записей таймлайна для элемента|typeId:int,itemId:int,start:int||null
        rpa.timeline.update|d|Update timeline entry|Обновить запись таймлайна|id:int,fields{title,description}
        rpa.timeline.updateIsFixed|d|Update attachment flag|Обновить флаг прикрепления записи|id:int,isFixed
        @outdated/rpa/type rpa
        rpa.type.add|d|Create process|Создать процесс|fields:array*{title*,image,settings:array,permissions:array}
        rpa.type.delete|d|Delete process|Удалить процесс|id:int*
        rpa.type.get|d|Get process information by ID|Получить информацию о процессе по ID|id:int*||null
        rpa.type.list|d|Retrieve list of processes with their fields|Список процессов с их полями|select:array,order:object,filter:object,start:int||null
        rpa.type.update|d|Update process|Обновить процесс|id:int,fields:array
        @sign sign.b2e
        sign.b2e.hcmlink.document.get|am|Retrieve signed HCM link document|Получить подписанный документ HCM Link|id:int*|ACCESS_DENIED SIGN_HCMLINK_DOCUMENT_NOT_FOUND SIGN_HCMLINK_DOCUMENT_NOT_LINKED SIGN_HCMLINK_NO_SIGNED_FILE_EXIST WRONG_AUTH_TYPE|{company,employee,document}
        sign.b2e.mysafe.tail|a|List of signed documents in company's safe|Список подписанных документов в сейфе компании|limit:int,offset:int||[{id,title,create_date,signed_date,creator_id,member_id}]
        sign.b2e.personal.tail|a|List of signed documents for user|Список подписанных документов пользователя|limit:int,offset:int||[{id,title,signed_date,file_url}]
        @sign sign.b2e,crm
        sign.b2e.company.provider.list|a|List of providers|Список провайдеров компании|companyUuid*,companyCrmId:int*,language,limit:int,offset:int|ACCESS_DENIED WRONG_AUTH_TYPE|[{code,uid,name,date,expires}]
        sign.b2e.document.get|a|Get document|Получить документ|uid,language|ACCESS_DENIED INTERNAL_ERROR WRONG_AUTH_TYPE|{uid,state,members}
        sign.b2e.document.send|a|Send document for signing|Отправить документ на подписание|fields*{company*{uuid*,crmId:int*},members:array*{employeeCode*,employeeId:int*,userId:int*,role*},responsible*{employeeCode*,employeeId:int*,userId:int*,role},companyProviderUid*,files:array*{fileName*,fileType*,fileContent*},regionDocumentType*,externalSettings*{externalId*,externalDateCreate*},language},language|ACCESS_DENIED BAD_REQUEST INTERNAL_ERROR WRONG_AUTH_TYPE|{uid,state,members}
        @sign/hcm-link humanresources.hcmlink
        humanresources.hcmlink.company.add|am|Add HCM link company|Добавить компанию HCM Link|fields*{company*,crmCompanyId:int*,title*,data:object,fields:array*{field*,title*,type,entityType,ttl:int}}|ACCESS_DENIED WRONG_AUTH_TYPE|int
        humanresources.hcmlink.company.delete|am|Delete HCM link company|Удалить компанию HCM Link|id:int*|ACCESS_DENIED WRONG_AUTH_TYPE|bool
        humanresources.hcmlink.company.list|am|Get HCM link company list|Список компаний HCM Link|limit:int,offset:int,userId:int|ACCESS_DENIED WRONG_AUTH_TYPE|[{id,company,crmCompanyId,title,data,createdAt,…}]
        humanresources.hcmlink.company.update|am|Update HCM link company|Обновить компанию HCM Link|id:int*,fields*{company*,crmCompanyId:int*,title*,data:object,fields:array*{field*,title*,type,entityType,ttl:int}}|ACCESS_DENIED WRONG_AUTH_TYPE|bool
        humanresources.hcmlink.company.user.list|a|Get current user HCM link company list|Список компаний HCM Link текущего пользователя|limit:int,offset:int|ACCESS_DENIED WRONG_AUTH_TYPE|[{id,company,crmCompanyId,title,data,person}]
        humanresources.hcmlink.employee.list|am|Get mapped HCM link employee list|Список сопоставленных сотрудников HCM Link|company*,limit:int,offset:int,updatedAt|ACCESS_DENIED WRONG_AUTH_TYPE|[{id,company,person,employees,userId,title,…}]
        humanresources.hcmlink.employee.set|am|Transfer HCM link employee list|Передать список сотрудников HCM Link|company*,data:array*{employee*,person*,userId:int,data*{firstName,lastName,patronymicName}},job{id:int*,fields*{status*,total:int,sent:int,data:object}}|ACCESS_DENIED WRONG_AUTH_TYPE|{status,errors}
        humanresources.hcmlink.field.value.set|am|Transfer HCM link field values|Передать значения полей HCM Link|company*,data:array*{field*,employee*,value*},job{id:int*,fields*{status*,total:int,sent:int,data:object}}|ACCESS_DENIED WRONG_AUTH_TYPE|{status,errors}
        humanresources.hcmlink.job.status.get|am|Get HCM link job status|Получить статус задания HCM Link|id:int*|ACCESS_DENIED WRONG_AUTH_TYPE|{alive}
        humanresources.hcmlink.job.update|am|Update HCM link job|Обновить задание HCM Link|id:int*,fields*{status*,total:int,sent:int,data:object}|ACCESS_DENIED WRONG_AUTH_TYPE|bool
        """#
}
