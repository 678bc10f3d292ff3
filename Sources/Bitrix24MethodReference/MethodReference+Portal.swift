extension MethodReference {
    /// The methods of users, files, telephony, mail and of the portal itself.
    static let portal = #"""
        @/api-reference basic
        rest.documentation.openapi|3|Get OpenAPI document of REST 3.0|Получить документ OpenAPI для REST 3.0|||||rest-v3
        rest.scope.list|3|List of methods and their scopes in REST 3.0|Список методов и их прав доступа в REST 3.0|||||rest-v3
        @/settings/how-to-call-rest-api basic
        batch||Execute several calls in one request|Выполнить пакет запросов|cmd:array*,halt:bool|ERROR_BATCH_LENGTH_EXCEEDED ERROR_BATCH_METHOD_NOT_ALLOWED|{result,result_error,result_total,result_next,result_time}
        @/settings/interactivity/push-and-pull pull
        pull.application.config.get|a|Get connection configuration for RT servers|Получить конфигурацию подключения к RT-серверам|CACHE,REOPEN|WRONG_AUTH_TYPE|{server,api,channels,exp,publicChannels}
        pull.application.event.add|a|Send events to RT channel|Отправить события в RT-канал приложения|COMMAND*,PARAMS:object,MODULE_ID,USER_ID:int|COMMAND_ERROR MODULE_ID_ERROR PARAMS_ERROR USER_ID_ACCESS_ERROR WRONG_AUTH_TYPE|bool
        pull.application.push.add|am|Send push notification to mobile device|Отправить push-уведомление на мобильное устройство приложения|USER_ID:int*,TEXT*,AVATAR|ACCESS_ERROR EMPTY_APP_NAME TEXT_ERROR WRONG_AUTH_TYPE|bool
        @ai ai_admin
        ai.engine.list|m|List of services|Список сервисов|filter:array{ID:int,APP_CODE,NAME,CODE,CATEGORY,COMPLETIONS_URL,DATE_CREATE:datetime},limit:int||[{id,app_code,name,code,category,completions_url}]
        ai.engine.register|m|Register service|Зарегистрировать сервис|name*,code*,category*,completions_url*,settings{code_alias,model_context_type,model_context_limit:int}|ENGINE_REGISTER_ERROR_CATEGORY ENGINE_REGISTER_ERROR_CATEGORY_FORMAT ENGINE_REGISTER_ERROR_CODE ENGINE_REGISTER_ERROR_CODE_FORMAT ENGINE_REGISTER_ERROR_CODE_UNIQUE ENGINE_REGISTER_ERROR_COMPLETIONS_URL ENGINE_REGISTER_ERROR_COMPLETIONS_URL_FAIL ENGINE_REGISTER_ERROR_NAME ENGINE_REGISTER_ERROR_SETTINGS_FORMAT|int
        ai.engine.unregister|m|Remove service|Удалить сервис|code||bool
        @common/settings basic
        app.option.get|a|Get Application-Linked data|Получить привязанные к приложению данные|option||{data,data2}
        app.option.set|am|Bind data to application|Привязать данные к приложению|options:array*||bool
        user.option.get|a|Get user data associated with application|Получить пользовательские данные, привязанные к приложению|option||{data,data2}
        user.option.set|a|Bind data to user and application|Привязать данные к пользователю и приложению|options:array*||bool
        @common/system basic
        access.name||Get access permission names|Получить названия прав доступа|ACCESS:array*||{G2,AU}
        app.info|a|Show information about app|Показать информацию о приложении||ACCESS_DENIED|{ID,CODE,VERSION,STATUS,INSTALLED,PAYMENT_EXPIRED,…}
        feature.get||Get information about feature availability in Bitrix24|Получить информацию о доступности функционала в Битрикс24|CODE*|CODE_EMPTY|{value}
        method.get||List of available methods|Список доступных методов|name||{isExisting,isAvailable}
        methods|d|List of available|Список доступных методов|full:bool,scope||[string]|method.get
        scope||List of available permissions|Список доступных разрешений|full:bool||[string]
        server.time||Get current server time|Получить текущее время сервера|||string
        @common/users basic
        profile||Get basic information about current user|Получить базовую информацию о текущем пользователе|||{ID,ADMIN,NAME,LAST_NAME,PERSONAL_GENDER,TIME_ZONE}|||кто я who am
        user.access||Determine user's set of access permissions|Определить набор прав доступа пользователя|ACCESS:array*||bool|||права доступа access rights
        user.admin||Determine access permissions for application settings|Определить права на управление настройками приложений|||bool
        @departments department
        department.add||Create department|Создать подразделение|NAME*,SORT:int,PARENT:int*,UF_HEAD:int|ERROR_CORE|int
        department.delete||Delete department|Удалить подразделение|ID:int*|ERROR_CORE|bool
        department.fields||List of department field names|Список названий полей подразделения|||{ID,NAME,SORT,PARENT,UF_HEAD}
        department.get||List of departments|Список подразделений|sort,order,ID:int,NAME,SORT:int,PARENT:int,UF_HEAD:int,START:int||[{ID,NAME,SORT,PARENT}]|||список list
        department.update||Update department|Изменить подразделение|ID:int*,NAME,SORT:int,PARENT:int,UF_HEAD:int|ERROR_CORE|bool
        @departments/employee humanresources
        humanresources.employee.count|3|Number of employees|Количество сотрудников|||{total}
        humanresources.employee.field.get|3|Get employee field|Получить поле сотрудника|name*,select:array||{item:{}}
        humanresources.employee.field.list|3|List of employee fields|Список полей сотрудника|select:array||{items:[{}]}
        humanresources.employee.multidepartment|3|Get employees in multiple departments|Получить сотрудников в нескольких отделах|||{employees,total}
        humanresources.employee.search|3|Find employess humanresourses.employee.search|Найти сотрудников|name*,nodeId:int,select:array||{items}
        humanresources.employee.subordinates|3|Get subordinates of employee|Получить подчиненных сотрудника|id:int*||{userId,departments}
        @departments/node humanresources
        humanresources.node.add|3|Create department|Создать отдел|type*,name*,parentId:int*,description,colorName,userIds{MEMBER_HEAD:array,MEMBER_DEPUTY_HEAD:array,MEMBER_EMPLOYEE:array,MEMBER_TEAM_HEAD:array,MEMBER_TEAM_DEPUTY_HEAD:array,MEMBER_TEAM_EMPLOYEE:array},moveUsersToNode:bool,createChat:bool,bindingChatIds:array,createChannel:bool,bindingChannelIds:array,createCollab:bool,bindingCollabIds:array,settings{BUSINESS_PROC_AUTHORITY:array,REPORTS_AUTHORITY:array}||{id,name,type,structureId,parentId,description}
        humanresources.node.children|3|Get child departments|Получить дочерние отделы|id:int*,select:array||{items:[{}]}
        humanresources.node.count|3|Number of departments|Количество отделов|||{departments,teams}
        humanresources.node.edit|3|Update department|Обновить отдел|id:int*,name,description,colorName||{id,name,type,structureId,parentId,description,…}
        humanresources.node.field.get|3|Get department field|Получить поле отдела|name*,select:array||{item:{}}
        humanresources.node.field.list|3|List of fields|Список полей отдела|select:array||{items:[{}]}
        humanresources.node.get|3|Get|Получить отдел|id:int*,select:array||{item}
        humanresources.node.list|3|List of departments|Список отделов|type*,select:array,pagination{page:int,limit:int,offset:int}||{items:[{}]}
        humanresources.node.move|3|Move department|Переместить отдел|id:int*,parentId:int*||{id,name,type,structureId,parentId,description,…}
        humanresources.node.search|3|Find departments|Найти отделы|type*,name*,parentId:int,pagination{limit:int}||{items:[{}]}
        @departments/node-communication humanresources
        humanresources.node.communication.edit|3|Edit communications of department|Изменить коммуникации отдела|nodeId:int*,communicationType*,createDefault:bool,ids:array,removeIds:array,withChildren:bool||{success}
        humanresources.node.communication.list|3|Get communications of department|Получить коммуникации отдела|id:int*||{channels,channelsNoAccess,chats,chatsNoAccess,collabs,collabsNoAccess}
        @departments/node-member humanresources
        humanresources.node.member.add|3|Add participants to department|Добавить участников в отдел|nodeId:int*,userIds:array*,role*||{success}
        humanresources.node.member.field.get|3|Get department or team member field|Получить поле участника отдела|name*,select:array||{item:{}}
        humanresources.node.member.field.list|3|Retrieve list of department member fields|Список полей участника отдела|select:array||{items:[{}]}
        humanresources.node.member.move|3|Move participants to department|Перенести участников в отдел|nodeId:int*,userIds:array*,role||{success}
        humanresources.node.member.remove|3|Remove participants from department|Удалить участников из отдела|nodeId:int*,userIds:array*||{removed,failed}
        humanresources.node.member.set|3|Update composition of participants|Обновить состав участников отдела|nodeId:int*,userIds*{MEMBER_HEAD:array,MEMBER_DEPUTY_HEAD:array,MEMBER_EMPLOYEE:array,MEMBER_TEAM_HEAD:array,MEMBER_TEAM_DEPUTY_HEAD:array,MEMBER_TEAM_EMPLOYEE:array}||{success}
        @disk/attached-object disk
        disk.attachedObject.get||Get information about attached file|Получить информацию о прикрепленном файле|id:int*|ACCESS_DENIED ERROR_NOT_FOUND|{ID,OBJECT_ID,MODULE_ID,ENTITY_TYPE,ENTITY_ID,CREATE_TIME}
        @disk/file disk
        disk.file.copyTo||Copy file to specified folder|Копировать файл в указанную папку|id:int*,targetFolderId:int*|ACCESS_DENIED DISK_FILE_22003 DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}
        disk.file.delete||Permanently delete file|Удалить файл навсегда|id:int*|ACCESS_DENIED DISK_FILE_22007 ERROR_ARGUMENT ERROR_NOT_FOUND|bool
        disk.file.get||Get file parameters|Получить параметры файла|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}
        disk.file.getExternalLink||Get public link for file|Получить публичную ссылку на файл|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|string
        disk.file.getFields||Description of file fields|Описание полей файла|||{ID,NAME,TYPE,CODE,STORAGE_ID,PARENT_ID,…}
        disk.file.getVersions||List of file versions|Список версий файла|id:int*,filter:array,start:int|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|[{ID,OBJECT_ID,SIZE,NAME,GLOBAL_CONTENT_VERSION,CREATE_TIME}]
        disk.file.markDeleted||Move file to trash|Переместить файл в корзину|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}
        disk.file.moveTo||Move file to specified folder|Переместить файл в указанную папку|id:int*,targetFolderId:int*|ACCESS_DENIED DISK_FILE_22007 DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}
        disk.file.rename||Rename file|Переименовать файл|id:int*,newName*|ACCESS_DENIED DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}
        disk.file.restore||Restore file from trash|Восстановить файл из корзины|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}
        disk.file.restoreFromVersion||Restore file from specific version|Восстановить файл из конкретной версии|id:int*,versionId:int*|ACCESS_DENIED DISK_FILE_22003 DISK_FILE_22004 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}
        disk.file.search||Search files and folders|Найти файлы и папки|QUERY*,TYPE:any,FILTER{STORAGE_ID:int,FOLDER_ID:int},start:int|ERROR_ARGUMENT INVALID_FILTER INVALID_QUERY INVALID_TYPE NOT_FOUND UNSUPPORTED_STORAGE|[]
        disk.file.uploadVersion||Upload new version of file|Загрузить новую версию файла|id:int*,fileContent:array*|ACCESS_DENIED DISK_FILE_22002 DISK_FILE_22005 DISK_FILE_22006 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}
        @disk/folder disk
        disk.folder.addSubFolder||Create subfolder|Создать дочернюю папку|id:int*,data:array*{NAME*}|ACCESS_DENIED DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}||disk-folder-add-subfolder
        disk.folder.copyTo||Copy folder and all its contents to specified folder|Копировать папку и все ее содержимое в указанную папку|id:int*,targetFolderId:int*|ACCESS_DENIED DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}
        disk.folder.deleteTree||Permanently delete folder and all its contents|Удалить папку и все ее содержимое навсегда|id:int*|ACCESS_DENIED DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|bool
        disk.folder.get||Get folder parameters|Получить параметры папки|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}
        disk.folder.getChildren||List of files and folders in folder|Список файлов и папок, находящихся в папке|id:int*,filter:array,order:array,start:int|ERROR_ARGUMENT ERROR_NOT_FOUND|[{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}]
        disk.folder.getExternalLink||Get public link for folder|Получить публичную ссылку на папку|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|string
        disk.folder.getFields||Get folder field descriptions|Описание полей папки|||{ID,NAME,TYPE,CODE,STORAGE_ID,REAL_OBJECT_ID,…}
        disk.folder.markDeleted||Move folder to trash|Переместить папку в корзину|id:int*|ACCESS_DENIED DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}
        disk.folder.moveTo||Move folder and all its contents to specified folder|Переместить папку и все ее содержимое в указанную папку|id:int*,targetFolderId:int*|ACCESS_DENIED DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}
        disk.folder.rename||Rename folder|Переименовать папку|id:int*,newName*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}
        disk.folder.restore|m|Restore folder from trash|Восстановить папку из корзины|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}
        disk.folder.shareToUser||Assign access permissions to folder|Назначить права доступа на папку|id:int*,userId:int*,taskName*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|bool
        disk.folder.uploadFile||Upload new file to specified folder|Загрузить новый файл в указанную папку|id:int*,data:array*{NAME*},fileContent:array,rights:array,generateUniqueName:bool|ACCESS_DENIED DISK_BASE_SERVICE_22001 ERROR_ARGUMENT ERROR_COULD_NOT_SAVE_FILE ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}|||диск drive
        @disk/rights disk
        disk.rights.getTasks||List of available access levels|Список доступных уровней доступа|||[{ID,NAME,TITLE}]
        @disk/storage disk
        disk.storage.addFolder||Create folder in root of storage|Создать папку в корне хранилища|id:int*,data:array*{NAME*},rights:array|ACCESS_DENIED DISK_OBJ_22000 ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}
        disk.storage.get||Get storage description|Описание хранилища|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,NAME,CODE,MODULE_ID,ENTITY_TYPE,ENTITY_ID,…}
        disk.storage.getChildren||List of files and folders in root of storage|Список файлов и папок в корне хранилища|id:int*,filter:array,order:array,start:int|ERROR_ARGUMENT ERROR_NOT_FOUND|[{ID,NAME,CODE,STORAGE_ID,TYPE,REAL_OBJECT_ID}]
        disk.storage.getFields||Description of storage fields|Описание полей хранилища|||{ID,NAME,CODE,MODULE_ID,ENTITY_TYPE,ENTITY_ID,…}
        disk.storage.getForApp|am|Get application storage description|Описание хранилища приложения||ACCESS_DENIED ERROR_NOT_FOUND|{ID,NAME,CODE,MODULE_ID,ENTITY_TYPE,ENTITY_ID,…}
        disk.storage.getList||List of available storages|Список доступных хранилищ|filter:array,order:array,start:int||[{ID,NAME,CODE,MODULE_ID,ENTITY_TYPE,ENTITY_ID,…}]
        disk.storage.getTypes||Get storage types|Получить типы хранилищ|||[string]
        disk.storage.rename|m|Rename application storage|Переименовать хранилище приложения|id:int*,newName*|ACCESS_DENIED ERROR_NOT_FOUND|{ID,NAME,CODE,MODULE_ID,ENTITY_TYPE,ENTITY_ID,…}
        disk.storage.uploadFile||Upload new file to root of storage|Загрузить новый файл в корень хранилища|id:int*,data:array*{NAME*},fileContent:array*,rights:array,generateUniqueName:bool|ACCESS_DENIED DISK_BASE_SERVICE_22001 ERROR_ARGUMENT ERROR_COULD_NOT_SAVE_FILE ERROR_NOT_FOUND|{ID,NAME,CODE,STORAGE_ID,TYPE,PARENT_ID}|||диск drive
        @disk/version disk
        disk.version.get||Get file version|Получить версию файла|id:int*|ACCESS_DENIED ERROR_ARGUMENT ERROR_NOT_FOUND|{ID,OBJECT_ID,SIZE,NAME,GLOBAL_CONTENT_VERSION,CREATE_TIME}
        @event-log main
        main.eventlog.field.get|m3|Get event log field|Получить поле журнала событий|name*,select:array||{item:{}}
        main.eventlog.field.list|m3|List of event log fields|Список полей журнала событий|select:array||{items:[{}]}
        main.eventlog.get|m3|Get event log entry|Получить запись журнала|id:int*,select:array||{item:{}}
        main.eventlog.list|m3|List of event log entries|Список записей журнала|select:array,filter:array,order:object,pagination{page:int,limit:int,offset:int}||{items:[{}]}
        main.eventlog.tail|m3|Get new log entries|Получить новые записи журнала|select:array,filter:array,cursor{field,value:int,order}||{items:[{}]}
        @events basic
        event.bind||Register new event handler|Зарегистрировать новый обработчик события|event*,handler*,auth_type:int,event_type,auth_connector,options:object|ACCESS_DENIED ERROR_EVENT_NOT_FOUND|bool|||подписаться подписка subscribe вебхук webhook
        event.get||Retrieve list of registered event handlers|Список зарегистрированных обработчиков событий|||[{event,handler,auth_type,offline}]
        event.offline.clear|m|Clear offline event queue|Очистить записи в очереди офлайн-событий|process_id*,id:array,message_id:array|ACCESS_DENIED|bool
        event.offline.error|m|Register offline event queue processing errors|Зарегистрировать ошибки обработки очереди офлайн-событий|process_id*,message_id:array|ACCESS_DENIED|bool
        event.offline.get|m|Retrieve list of offline events with cleanup|Список офлайн-событий с «очисткой»|filter:array,order:array,limit:int,clear:int,process_id,auth_connector,error:int|ACCESS_DENIED|{process_id,events}
        event.offline.list|m|List of offline events|Список офлайн-событий|filter:array,order:array,start:int,auth_connector|ACCESS_DENIED|[{ID,TIMESTAMP_X,EVENT_NAME,EVENT_DATA,EVENT_ADDITIONAL,MESSAGE_ID,…}]
        event.unbind||Unregister event handler|Отменить зарегистрированный обработчик события|event*,handler*,auth_type:int,event_type|ACCESS_DENIED|{count}|||отписаться отписка unsubscribe вебхук webhook
        events||List of available|Список доступных событий|SCOPE,FULL:bool||[string]
        @log log
        log.blogpost.add||Add message to news feed|Добавить сообщение в Ленту новостей|POST_MESSAGE*,POST_TITLE,DEST:array,SPERM:array,FILES:array,IMPORTANT,IMPORTANT_DATE_END,SITE_ID,USER_ID:int,TAGS,BACKGROUND_CODE,PARSE_PREVIEW,UF_:any*{UF_BLOG_POST_FILE:array,UF_BLOG_POST_IMPRTNT:int,UF_IMPRTANT_DATE_END:datetime,UF_BLOG_POST_URL_PRV:int,UF_GRATITUDE:int,UF_BLOG_POST_VOTE:int}|SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND|int|||опубликовать пост post публикация лента новостей
        log.blogpost.delete|m|Delete news feed message|Удалить сообщение Ленты новостей|POST_ID:int*||bool
        log.blogpost.get||Access available user messages from news feed|Получить доступные пользователю сообщения Ленты новостей|POST_ID:int,LOG_RIGHTS:array,LOG_DATE_FROM,LOG_DATE_TO,FIRST_ID:int,LAST_ID:int,LIMIT:int,start:int
        log.blogpost.getusers.important||View users who read important message|Просмотреть пользователей, прочитавших важное сообщение|POST_ID:int*||[string]
        log.blogpost.share|m|Add recipients to news feed message|Добавить получателей в сообщение Ленты новостей|POST_ID:int*,DEST:array*,USER_ID:int||bool
        log.blogpost.update|m|Update news feed message|Изменить сообщение Ленты новостей|POST_ID:int*,POST_MESSAGE,POST_TITLE,DEST:array,SPERM:array,FILES:array,IMPORTANT,IMPORTANT_DATE_END,SITE_ID,USER_ID:int,UF_:any*{UF_BLOG_POST_FILE:array,UF_BLOG_POST_IMPRTNT:int,UF_IMPRTANT_DATE_END:datetime,UF_BLOG_POST_URL_PRV:int,UF_GRATITUDE:int,UF_BLOG_POST_VOTE:int}|EMPTY_TITLE SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR|int
        @log/blogcomment log
        log.blogcomment.add||Add comment to message|Добавить комментарий к сообщению|POST_ID:int*,TEXT*,FILES:array,USER_ID:int||int
        log.blogcomment.delete||Delete comment from post|Удалить комментарий к сообщению|COMMENT_ID:int*,USER_ID:int||bool
        log.blogcomment.user.get||Get user comments|Получить комментарии пользователя|USER_ID:int,FIRST_ID:int,LAST_ID:int,LIMIT:int||{comments,files}
        @mail/mailbox mail
        mail.mailbox.field.get|3|Get mailbox field|Получить поле почтового ящика|name*,select:array||{item:{}}
        mail.mailbox.field.list|3|List of mailbox fields|Список полей почтового ящика|select:array||{items:[{}]}
        mail.mailbox.get|3|Get mailbox|Получить почтовый ящик|id:int*,select:array||{item:{}}
        mail.mailbox.list|3|List of mailboxes|Список почтовых ящиков|name,email,pagination{page:int,limit:int,offset:int}||{items:[{}]}
        mail.mailbox.senders|3|Get senders|Получить отправителей|pagination{page:int,limit:int,offset:int}||{items:[{}]}
        @mail/message mail
        mail.message.createcalendarevent|3|Create calendar event from e-mail|Создать событие календаря из письма|messageId:int*,dateFrom*,dateTo*,name,description||{success,eventId,messageId}
        mail.message.createchat|3|Create chat from e-mail|Создать чат из письма|messageId:int*||{success,chatId,messageId,existing}
        mail.message.createcrmactivity|3|Create CRM activity from e-mail|Создать дело CRM из письма|messageId:int*||bool
        mail.message.createfeedpost|3|Create news feed message from e-mail|Создать сообщение Ленты новостей из письма|messageId:int*,title||{success,postId,messageId}
        mail.message.createtask|3|Create task from e-mail|Создать задачу из письма|messageId:int*,title,responsibleId:int,description||{success,taskId,messageId}
        mail.message.field.get|3|Get e-mail field|Получить поле письма|name*,select:array||{item:{}}
        mail.message.field.list|3|List of email fields|Список полей письма|select:array||{items:[{}]}
        mail.message.forward|3|Forward e-mail|Переслать письмо|forwardMessageId:int*,from*,to:array*,subject*,body*,cc:array,bcc:array||{success,to}
        mail.message.get|3|Get e-mail|Получить письмо|id:int*,select:array||{item:{}}
        mail.message.list|3|List of e-mails|Список писем|mailboxId:int,searchQuery,dateFrom,dateTo,isSeen:bool,hasAttachments:bool,folder,pagination{page:int,limit:int,offset:int}||{items}
        mail.message.movetofolder|3|Move emails to folder|Переместить письма в папку|messageIds:array*,action*,folder||{success,movedCount,action}
        mail.message.removecrmactivity|3|Remove link between e-mail and CRM activity|Удалить связь письма с делом CRM|messageId:int*||bool
        mail.message.reply|3|Reply to e-mail|Ответить на письмо|replyToMessageId:int*,from*,to:array*,subject*,body*,cc:array,bcc:array||{success,to}
        mail.message.send|3|Send e-mail|Отправить письмо|from*,to:array*,subject*,body*,cc:array,bcc:array||{success,to}
        mail.message.thread|3|Get e-mail thread|Получить цепочку писем|id:int*,limit:int||[{id,subject,from,to,cc,date,…}]
        @mail/recipient mail
        mail.recipient.field.get|3|Get recipient field|Получить поле получателя|name*,select:array||{item:{}}
        mail.recipient.field.list|3|List of recipient fields|Список полей получателя|select:array||{items:[{}]}
        mail.recipient.listcontacts|3|List of contacts|Список контактов|query,pagination{page:int,limit:int,offset:int}||{items:[{}]}
        mail.recipient.listemployees|3|List of employees|Список сотрудников|query*,pagination{page:int,limit:int,offset:int}||{items:[{}]}
        @mailservice mailservice
        mailservice.add|m|Create mail service|Создать почтовый сервис|NAME*,ACTIVE,SERVER,PORT:int,ENCRYPTION,LINK,ICON:file,SORT:int|ERROR_CORE|int
        mailservice.delete|m|Delete mail service|Удалить почтовый сервис|ID:int*|ERROR_CORE|bool
        mailservice.fields||Get mail service fields|Поля почтового сервиса|||{ID,SITE_ID,ACTIVE,NAME,SERVER,PORT,…}
        mailservice.get||Get mail service|Получить почтовый сервис|ID:int*|ERROR_CORE|{ID,SITE_ID,ACTIVE,SORT,NAME,SERVER}
        mailservice.list||List of mail services|Список почтовых сервисов
        mailservice.update|m|Update mail service|Изменить почтовый сервис|ID:int*,ACTIVE,NAME,SERVER,PORT:int,ENCRYPTION,LINK,ICON:file,SORT:int|ERROR_CORE|bool
        @messageservice messageservice
        messageservice.message.status.update|am|Update message delivery status|Обновить статус доставки сообщения|CODE*,MESSAGE_ID*,STATUS*|ACCESS_DENIED ERROR_MESSAGE_NOT_FOUND ERROR_MESSAGE_STATUS_INCORRECT ERROR_SENDER_VALIDATION_FAILURE|bool|||смс sms
        messageservice.sender.add|am|Register SMS provider or message provider|Зарегистрировать СМС-провайдер или провайдер сообщений|CODE*,TYPE*,HANDLER*,NAME*,DESCRIPTION|ACCESS_DENIED ERROR_SENDER_ADD_FAILURE ERROR_SENDER_ALREADY_INSTALLED ERROR_SENDER_VALIDATION_FAILURE|bool|||смс sms
        messageservice.sender.delete|am|Delete SMS provider or message provider|Удалить СМС-провайдер или провайдер сообщений|CODE*|ACCESS_DENIED ERROR_SENDER_NOT_FOUND ERROR_SENDER_VALIDATION_FAILURE|bool
        messageservice.sender.list|am|List of SMS providers or message providers|Список СМС-провайдеров или провайдеров сообщений||ACCESS_DENIED|[string]|||смс sms
        messageservice.sender.update|am|Update message provider|Обновить провайдер сообщений|CODE*,HANDLER,NAME,DESCRIPTION|ACCESS_DENIED ERROR_SENDER_CODE_REQUIRED ERROR_SENDER_NOT_FOUND ERROR_SENDER_OTHER_PARAMS_REQUIRED ERROR_SENDER_UPDATE_FAILURE|bool
        @note/collection note
        note.collection.add|3|Create knowledge base|Создать базу знаний|fields*{name*,position:int}||{item:{}}
        note.collection.archive|m3|Archive knowledge base|Архивировать базу знаний|id:int*||{result}
        note.collection.delete|m3|Move knowledge base to shopping cart|Переместить базу знаний в корзину|id:int*||{result}
        note.collection.field.get|3|Get knowledge base field|Получить поле базы знаний|name*,select:array||{item:{}}
        note.collection.field.list|3|List of knowledge base fields|Список полей базы знаний|select:array||{items:[{}]}
        note.collection.get|3|Get knowledge base|Получить базу знаний|id:int*||{item:{}}
        note.collection.list|3|List of knowledge bases|Список баз знаний|pagination{limit:int,afterCursor{position:int*,id:int*}}||{items,nextCursor}
        note.collection.update|3|Rename knowledge base|Переименовать базу знаний|id:int*,fields*{name*}||{item:{}}
        @note/document note
        note.document.add|3|Create document|Создать документ|fields*{collectionId:int*,title*,parentId:int,markdown}
        note.document.archive|3|Archive document|Архивировать документ|id:int*||{result}
        note.document.delete|3|Move document to shopping cart|Переместить документ в корзину|id:int*||{result}
        note.document.field.get|3|Get document field|Получить поле документа|name*,select:array||{item:{}}
        note.document.field.list|3|List of document fields|Список полей документа|select:array||{items:[{}]}
        note.document.get|3|Get document|Получить документ|id:int*
        note.document.search.field.get|3|Get document search field|Получить поле поиска документов|name*,select:array||{item:{}}
        note.document.search.field.list|3|List of document search fields|Список полей поиска документов|select:array||{items:[{}]}
        note.document.search.list|3|Find documents|Найти документы|query*,pagination{limit:int}||{items,hasMore}
        note.document.tree.field.get|3|Get document tree field|Получить поле дерева документов|name*,select:array||{item:{}}
        note.document.tree.field.list|3|List of document tree fields|Список полей дерева документов|select:array||{items:[{}]}
        note.document.tree.list|3|Get document tree|Получить дерево документов|collectionId:int*||{items,truncated}
        note.document.update|3|Update document|Обновить документ|id:int*,fields*{title,markdown},overwrite:bool||{item:{}}
        @note/file note
        note.file.add|3|Upload file to document|Загрузить файл в документ|documentId:int*,fileName*,fileContent*||{item:{}}
        note.file.field.get|3|Get document file field|Получить поле файла документа|name*,select:array||{item:{}}
        note.file.field.list|3|List of document file fields|Список полей файла документа|select:array||{items:[{}]}
        note.file.get|3|Get document file data|Данные файла документа|id:int*,documentId:int*||{item:{}}
        @telephony telephony
        telephony.call.attachTranscription||Add transcription to call|Добавить расшифровку записи к звонку|CALL_ID*,MESSAGES:array*{SIDE*,START_TIME:int*,STOP_TIME:int*,MESSAGE*},COST:number,COST_CURRENCY|ERROR_CORE|{TRANSCRIPT_ID}
        telephony.externalCall.attachRecord||Attach record to completed call|Прикрепить запись к завершенному звонку|CALL_ID*,RECORD_URL,FILENAME,FILE_CONTENT|ERROR_CORE|{FILE_ID}
        telephony.externalCall.finish|a|Finish call and log it in telephony statistics|Завершить звонок и зафиксировать его в статистике|CALL_ID*,USER_ID:int*,USER_PHONE_INNER*,DURATION:int,COST:number,COST_CURRENCY,STATUS_CODE,FAILED_REASON,RECORD_URL,VOTE:int,ADD_TO_CHAT:int|ERROR_CORE INVALID_ARGUMENT WRONG_AUTH_TYPE|{CALL_ID,EXTERNAL_CALL_ID,PORTAL_USER_ID,PHONE_NUMBER,PORTAL_NUMBER,INCOMING,…}
        telephony.externalCall.hide||Hide call card for user|Скрыть карточку звонка у пользователя|CALL_ID*,USER_ID:any||bool
        telephony.externalCall.register|a|Register external call in Bitrix24|Зарегистрировать звонок в Битрикс24|USER_ID:int*,USER_PHONE_INNER*,PHONE_NUMBER*,TYPE:int*,CALL_START_DATE,CRM_CREATE:int,CRM_SOURCE,CRM_ENTITY_TYPE,CRM_ENTITY_ID:int,SHOW:int,ADD_TO_CHAT:int,CALL_LIST_ID:int,LINE_NUMBER,EXTERNAL_CALL_ID|ERROR_CORE WRONG_AUTH_TYPE|{CALL_ID,CRM_CREATED_LEAD,CRM_CREATED_ENTITIES,CRM_ENTITY_TYPE,CRM_ENTITY_ID}
        telephony.externalCall.searchCrmEntities||Find client in CRM by phone number|Найти клиента в CRM по номеру телефона|PHONE_NUMBER*|ERROR_CORE|[{CRM_ENTITY_TYPE,CRM_ENTITY_ID,ASSIGNED_BY_ID,NAME,ASSIGNED_BY}]
        telephony.externalCall.show||Show call card to user|Показать карточку звонка пользователю|CALL_ID*,USER_ID:any||bool
        telephony.externalLine.add|a|Add external line|Добавить внешнюю линию|NUMBER*,NAME,CRM_AUTO_CREATE|ERROR_CORE WRONG_AUTH_TYPE|{ID}
        telephony.externalLine.delete|a|Delete external line|Удалить внешнюю линию|NUMBER*|ERROR_CORE WRONG_AUTH_TYPE|[]
        telephony.externalLine.get|a|List of external lines|Список внешних линий приложения||WRONG_AUTH_TYPE|[{NUMBER,NAME,CRM_AUTO_CREATE}]
        telephony.externalLine.update|a|Update external line|Изменить внешнюю линию|NUMBER*,NAME,CRM_AUTO_CREATE|ERROR_CORE WRONG_AUTH_TYPE|{ID}
        @telephony/follow-up call
        call.followup.field.get|3|Get Follow-up field description|Описание поля Follow-up|name*,select:array||{item:{}}
        call.followup.field.list|3|Get Follow-up fields list|Список полей Follow-up|select:array||{items:[{}]}
        call.followup.get|3|Get call Follow-up|Получить Follow-up звонка|callId:int*,select:array,mentionFormat
        call.followup.list|3|List of Follow-up calls|Список Follow-up звонков|filter*{startDate*{from*,to*},participantId:int},select:array,order{startDate},pagination{limit:int,afterCursor{startDate*,id:int*}},mentionFormat||{items,hasMore,afterCursor}
        @telephony/voximplant telephony
        voximplant.callback.start||Start callback|Запустить обратный звонок|FROM_LINE*,TO_NUMBER*,TEXT_TO_PRONOUNCE*,VOICE|ACCESS_DENIED ERROR_CORE|{RESULT,CALL_ID}
        voximplant.statistic.get||Get call history list|Список истории звонков|FILTER{ID:int,CALL_ID,EXTERNAL_CALL_ID,CALL_CATEGORY,PORTAL_USER_ID:int,PORTAL_NUMBER,PHONE_NUMBER,CALL_TYPE:int,CALL_DURATION:int,CALL_START_DATE:datetime,CALL_LOG,CALL_RECORD_URL,CALL_VOTE:int,COST:number,COST_CURRENCY,CALL_FAILED_CODE,CALL_FAILED_REASON,CRM_ENTITY_TYPE,CRM_ENTITY_ID:int,CRM_ACTIVITY_ID:int,REST_APP_ID:int,REST_APP_NAME,TRANSCRIPT_ID:int,TRANSCRIPT_PENDING,SESSION_ID:int,REDIAL_ATTEMPT:int,COMMENT,RECORD_DURATION:int},SORT,ORDER,start:int|ACCESS_DENIED|[{ID,PORTAL_USER_ID,PORTAL_NUMBER,PHONE_NUMBER,CALL_ID,EXTERNAL_CALL_ID}]|||звонок call телефония telephony
        voximplant.tts.voices.get||List of available voices for Text-to-Speech|Список доступных голосов для синтеза речи|||{auenglishfemale,brportuguesefemale,caenglishfemale,cafrenchfemale,cafrenchmale,chchinesefemale,…}
        voximplant.url.get||Get links for navigation in telephony pages|Получить ссылки для навигации по страницам телефонии|||{detail_statistics,buy_connector,edit_config,lines}
        @telephony/voximplant telephony,call
        voximplant.infocall.startwithsound||Make Auto-Call with MP3 playback|Осуществить автозвонок с проигрыванием MP3-файла|FROM_LINE*,TO_NUMBER*,URL*|ACCESS_DENIED ERROR_CORE|{RESULT,CALL_ID}||voximplant-infocall-start-with-sound
        voximplant.infocall.startwithtext||Initiate Auto-Call with voice automation rule|Осуществить автозвонок голосовым роботом|FROM_LINE*,TO_NUMBER*,TEXT_TO_PRONOUNCE*,VOICE|ACCESS_DENIED ERROR_CORE|{RESULT,CALL_ID}||voximplant-infocall-start-with-text
        @telephony/voximplant/lines telephony
        voximplant.line.get||List of outgoing lines|Список исходящих линий||ACCESS_DENIED|{reg150907,sip7,reg151083,sip11,reg151085}
        voximplant.line.outgoing.get||Get line for outgoing calls|Получить линию для исходящих звонков||ACCESS_DENIED|string
        voximplant.line.outgoing.set||Set outgoing line|Установить исходящую линию|LINE_ID*|ACCESS_DENIED|int
        voximplant.line.outgoing.sip.set||Set outgoing SIP line|Установить исходящую SIP-линию|CONFIG_ID:int*|ACCESS_DENIED ERROR_ARGUMENT|int
        @telephony/voximplant/sip telephony
        voximplant.sip.add||Create SIP line|Создать SIP-линию|SERVER*,LOGIN*,PASSWORD,TYPE,TITLE|ACCESS_DENIED CHECK_FIELDS_ERROR MAX_CLOUD_PBX TITLE_EXISTS|{ID,TYPE,CONFIG_ID,REG_ID,TITLE,SERVER,…}
        voximplant.sip.connector.status||Get status of SIP connector|Получить статус SIP-коннектора||ACCESS_DENIED|{FREE_MINUTES,PAID}
        voximplant.sip.delete||Delete SIP line|Удалить SIP-линию|CONFIG_ID:int*|ACCESS_DENIED ERROR_NOT_FOUND REG_ID_NOT_FOUND|int
        voximplant.sip.get||Get SIP lines of application|Получить SIP-линии приложения|FILTER{ID:int,TYPE,TITLE,CONFIG_ID:int,REG_ID:int,APP_ID,SERVER,LOGIN,PASSWORD,INCOMING_SERVER,INCOMING_LOGIN,INCOMING_PASSWORD,AUTH_USER,OUTBOUND_PROXY,DETECT_LINE_NUMBER,LINE_DETECT_HEADER_ORDER,REGISTRATION_STATUS_CODE:int,REGISTRATION_ERROR_MESSAGE},SORT,ORDER,start:int|ACCESS_DENIED|[{TYPE,CONFIG_ID,REG_ID,SERVER,LOGIN,PASSWORD,…}]
        voximplant.sip.status||Get SIP registration status|Получить статус SIP-регистрации|REG_ID:int*|ACCESS_DENIED REG_ID_NOT_FOUND|{REG_ID,LAST_UPDATED,ERROR_MESSAGE,STATUS_CODE,STATUS_RESULT}
        voximplant.sip.update||Update SIP line|Обновить SIP-линию|CONFIG_ID:int*,TITLE,SERVER,LOGIN,PASSWORD|ACCESS_DENIED CHECK_FIELDS_ERROR ERROR_NOT_FOUND TITLE_EXISTS|int
        @telephony/voximplant/users telephony
        voximplant.user.activatePhone||Activate user SIP device|Активировать SIP-аппарат пользователя|USER_ID:int*||int
        voximplant.user.deactivatePhone|m|Deactivate employee's SIP phone presence|Отключить сотруднику признака наличия sip-aппарата
        voximplant.user.get||Get user settings|Получить настройки пользователей|USER_ID:any*|ACCESS_DENIED METHOD_CONFIRM_DENIED METHOD_CONFIRM_WAITING|[{ID,DEFAULT_LINE,PHONE_ENABLED,SIP_SERVER,SIP_LOGIN,SIP_PASSWORD,…}]
        @user user
        user.add|m|Invite user|Пригласить пользователя|EMAIL*,NAME,LAST_NAME,SECOND_NAME,PERSONAL_GENDER,PERSONAL_PROFESSION,PERSONAL_WWW,PERSONAL_BIRTHDAY,PERSONAL_PHOTO:array,PERSONAL_ICQ,PERSONAL_PHONE,PERSONAL_FAX,PERSONAL_MOBILE,PERSONAL_PAGER,PERSONAL_STREET,PERSONAL_CITY,PERSONAL_STATE,PERSONAL_ZIP,PERSONAL_COUNTRY,PERSONAL_MAILBOX,PERSONAL_NOTES,WORK_PHONE,WORK_COMPANY,WORK_POSITION,WORK_DEPARTMENT,WORK_WWW,WORK_FAX,WORK_PAGER,WORK_STREET,WORK_MAILBOX,WORK_CITY,WORK_STATE,WORK_ZIP,WORK_COUNTRY,WORK_PROFILE,WORK_LOGO:array,WORK_NOTES,UF_SKYPE_LINK,UF_ZOOM,UF_DEPARTMENT,UF_INTERESTS,UF_SKILLS,UF_WEB_SITES,UF_XING,UF_LINKEDIN,UF_FACEBOOK,UF_TWITTER,UF_SKYPE,UF_DISTRICT,UF_PHONE_INNER|ERROR_ARGUMENT ERROR_CORE ERROR_GROUPID ERROR_NO_GROUP|int|||пригласить invite
        user.update|m|Update user data|Обновить данные пользователя|ID:int*,ACTIVE:bool,EMAIL,NAME,LAST_NAME,SECOND_NAME,PERSONAL_GENDER,PERSONAL_PROFESSION,PERSONAL_WWW,PERSONAL_BIRTHDAY,PERSONAL_PHOTO:array,PERSONAL_ICQ,PERSONAL_PHONE,PERSONAL_FAX,PERSONAL_MOBILE,PERSONAL_PAGER,PERSONAL_STREET,PERSONAL_CITY,PERSONAL_STATE,PERSONAL_ZIP,PERSONAL_COUNTRY,PERSONAL_MAILBOX,PERSONAL_NOTES,WORK_PHONE,WORK_COMPANY,WORK_POSITION,WORK_DEPARTMENT,WORK_WWW,WORK_FAX,WORK_PAGER,WORK_STREET,WORK_MAILBOX,WORK_CITY,WORK_STATE,WORK_ZIP,WORK_COUNTRY,WORK_PROFILE,WORK_LOGO:array,WORK_NOTES,UF_SKYPE_LINK,UF_ZOOM,UF_DEPARTMENT,UF_INTERESTS,UF_SKILLS,UF_WEB_SITES,UF_XING,UF_LINKEDIN,UF_FACEBOOK,UF_TWITTER,UF_SKYPE,UF_DISTRICT,UF_PHONE_INNER|ERROR_CORE|bool
        @user user,user_brief,user_basic
        user.current||Get information about current user|Получить информацию о текущем пользователе|||{ID,ACTIVE,NAME,LAST_NAME,EMAIL,LAST_LOGIN,…}|||кто я who am
        user.fields||Get user fields|Поля пользователя|||{ID,XML_ID,ACTIVE,NAME,LAST_NAME,SECOND_NAME,…}
        user.get||List of users by filter|Список пользователей по фильтру|sort,order,FILTER,ADMIN_MODE:bool,select:array,IMAGE_RESIZE,start:int||[{ID,ACTIVE,NAME,LAST_NAME,SECOND_NAME,EMAIL,…}]|||список list сотрудник employee
        user.search||List of users with personal data search|Список пользователей с поиском по персональным данным|FILTER,sort,order,ADMIN_MODE:bool,select:array,start:int||[{ID,ACTIVE,NAME,LAST_NAME,SECOND_NAME,EMAIL,…}]|||сотрудник employee
        @user-consent userconsent
        userconsent.agreement.list||List of agreements|Список соглашений|||[{ID,NAME,ACTIVE,LANGUAGE_ID}]||user-consent-agreement-list
        userconsent.agreement.text||Get text of agreement|Получить текст соглашения|id:int*,replace:object|ERROR_ARGUMENT|{LABEL,TEXT}||user-consent-agreement-text
        userconsent.consent.add||Save user consent|Сохранить полученное согласие пользователя|AGREEMENT_ID:int*,IP*,USER_ID:int,URL,ORIGIN_ID,ORIGINATOR_ID|ERROR_ARGUMENT|int||user-consent-consent-add
        @user/userfields user.userfield
        user.userfield.add|m|Add custom field|Добавить пользовательское поле|fields*{FIELD_NAME*,USER_TYPE_ID*,XML_ID,SORT:int,MULTIPLE:bool,MANDATORY:bool,SHOW_FILTER:bool,SHOW_IN_LIST:bool,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},EDIT_FORM_LABEL,LIST_COLUMN_LABEL,LIST_FILTER_LABEL,ERROR_MESSAGE,HELP_MESSAGE,LABEL}||int
        user.userfield.delete|m|Delete custom field|Удалить пользовательское поле|id:int*||bool
        user.userfield.file.get||Get file from user field|Получить файл из пользовательского поля
        user.userfield.list|m|List of custom fields|Список пользовательских полей|order,filter:array||[{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}]
        user.userfield.update|m|Update custom field|Обновить пользовательское поле|id:int*,fields{XML_ID,SORT:int,MANDATORY:bool,SHOW_FILTER:bool,SHOW_IN_LIST:bool,SETTINGS{DEFAULT_VALUE,ROWS:int,PRECISION:int,DISPLAY,LIST_HEIGHT:any,IBLOCK_TYPE_ID,IBLOCK_ID,ACTIVE_FILTER:bool,ENTITY_TYPE,LEAD:bool,CONTACT:bool,COMPANY:bool,DEAL:bool},EDIT_FORM_LABEL,LIST_COLUMN_LABEL,LIST_FILTER_LABEL,ERROR_MESSAGE,HELP_MESSAGE,LABEL}||bool
        @vibe landing
        landing.repowidget.debug||Enable debug mode|Включить режим отладки|enable:bool|APP_NOT_FOUND|bool
        landing.repowidget.getlist||List of widgets|Список виджетов|params*{select:array{ID:int,XML_ID,APP_CODE,ACTIVE:char,NAME,DESCRIPTION,SECTIONS,PREVIEW,WIDGET_PARAMS:object,CONTENT,MANIFEST:object,CREATED_BY_ID:int,MODIFIED_BY_ID:int,DATE_CREATE:date,DATE_MODIFY:date,SITE_TEMPLATE_ID},filter:object,group:array,order:object}||[{ID,XML_ID,APP_CODE,ACTIVE,NAME,DESCRIPTION}]||landing-repowidget-get-list
        landing.repowidget.register||Add widget to start Page: Vibe|Добавить виджет на Вайб|code*,fields*{NAME*,PREVIEW*,DESCRIPTION,CONTENT*,SECTIONS*,WIDGET_PARAMS*{rootNode*,lang,handler*,style,demoData:object*},ACTIVE:char,SITE_TEMPLATE_ID}|REQUIRED_FIELD_NO_EXISTS REQUIRED_PARAM_NO_EXISTS|int
        landing.repowidget.unregister||Unregister widget for Vibe|Удалить виджет для Вайба|code*||bool
        @vote vote
        vote.AttachedVote.download||Download voting report|Скачать отчет по голосованию|attachId:int,moduleId,entityType,entityId:int,signedAttachId|ATTACH_NOT_FOUND ATTACH_READ_ACCESS_DENIED|||vote.attachedvote.download
        vote.AttachedVote.get||Get data of attached vote|Данные прикрепленного голосования|attachId:int,moduleId,entityType,entityId:int,signedAttachId|ATTACH_NOT_FOUND ATTACH_READ_ACCESS_DENIED|null||vote.attachedvote.get
        vote.AttachedVote.getAnswerVoted||List of users who voted for answer|Список проголосовавших за ответ|attachId:int,answerId:int*,pageNavigation:object,userForMobileFormat:bool,moduleId,entityType,entityId:int,signedAttachId|ATTACH_NOT_FOUND ATTACH_READ_ACCESS_DENIED|{items:[{}]}||vote.attachedvote.getAnswerVoted
        vote.AttachedVote.getMany||Get multiple votes|Получить несколько голосований|moduleId*,entityType*,entityId:int*||{items:[{}]}||vote.attachedvote.getMany
        vote.AttachedVote.getWithVoted||Get voting data with voter information|Данные голосования с информацией о проголосовавших|attachId:int,pageSize:int,userForMobileFormat:bool,moduleId,entityType,entityId:int,signedAttachId|ATTACH_NOT_FOUND ATTACH_READ_ACCESS_DENIED|{attach,voted}||vote.attachedvote.getWithVoted
        vote.AttachedVote.recall||Recall your vote|Отозвать свой голос|attachId:int,moduleId,entityType,entityId:int,signedAttachId|ATTACH_NOT_FOUND ATTACH_READ_ACCESS_DENIED|{attach:{}}||vote.attachedvote.recall
        vote.AttachedVote.resume||Resume voting|Возобновить голосование|attachId:int,moduleId,entityType,entityId:int,signedAttachId|ATTACH_NOT_FOUND ATTACH_READ_ACCESS_DENIED|[]||vote.attachedvote.resume
        vote.AttachedVote.stop||Stop voting|Остановить голосование|attachId:int,moduleId,entityType,entityId:int,signedAttachId|ATTACH_NOT_FOUND ATTACH_READ_ACCESS_DENIED|[]||vote.attachedvote.stop
        vote.AttachedVote.vote||Vote in attached voting|Проголосовать в прикрепленном голосовании|attachId:int,ballot:object*,moduleId,entityType,entityId:int,signedAttachId|ATTACH_READ_ACCESS_DENIED|{attach:{}}||vote.attachedvote.vote
        vote.Integration.Im.send||Create and send vote in chat|Создать и отправить голосование в чат|chatId:int*,IM_MESSAGE_VOTE_DATA*{QUESTIONS:array*{QUESTION,FIELD_TYPE:int,ANSWERS:array{MESSAGE}},ANONYMITY:int,OPTIONS:int},templateId||{messageId,voteId}||vote.integration.im.send
        @widgets placement
        placement.bind|am|Register widget handler|Зарегистрировать обработчик виджета|PLACEMENT*,HANDLER*,TITLE,DESCRIPTION,GROUP_NAME,LANG_ALL:object,OPTIONS:object,USER_ID:int|EMPTY_ERROR_HANDLER_URL ERROR_ARGUMENT ERROR_PLACEMENT_MAX_COUNT ERROR_PLACEMENT_USER_MODE WRONG_AUTH_TYPE|bool
        placement.get|am|Get handlers registered by application|Получить обработчики, зарегистрированные приложением||WRONG_AUTH_TYPE|[{placement,userId,handler,options,title,description}]
        placement.list|a|Get placements available to application|Получить точки встраивания, доступные приложению|SCOPE,FULL:bool|WRONG_AUTH_TYPE|[string]
        placement.unbind|am|Delete widget handler|Удалить обработчик виджета|PLACEMENT*,HANDLER,USER_ID:int|ACCESS_DENIED ERROR_ARGUMENT WRONG_AUTH_TYPE|{count}
        @widgets/user-field placement
        userfieldtype.add|m|Register new user field type|Зарегистрировать новый тип пользовательских полей|USER_TYPE_ID*,HANDLER*,TITLE,DESCRIPTION,OPTIONS:array|ERROR_ARGUMENT ERROR_CORE|bool
        userfieldtype.delete|m|Delete registered user field type|Удалить зарегистрированный тип пользовательских полей|USER_TYPE_ID*|ERROR_ARGUMENT ERROR_NOT_FOUND|bool
        userfieldtype.list|m|List of registered user field types|Список зарегистрированных типов пользовательских полей|||[{USER_TYPE_ID,HANDLER,TITLE,DESCRIPTION}]
        userfieldtype.update|m|Change settings for user field type|Изменить настройки типа пользовательских полей|USER_TYPE_ID*,HANDLER*,TITLE*,DESCRIPTION,OPTIONS:array|ERROR_ARGUMENT ERROR_CORE ERROR_NOT_FOUND|bool
        """#
}
