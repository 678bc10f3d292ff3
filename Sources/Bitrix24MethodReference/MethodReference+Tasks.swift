extension MethodReference {
    /// Workgroups, tasks and working time.
    static let tasks = #"""
        @sonet-group socialnetwork
        socialnetwork.api.workgroup.get||Retrieve data on workgroup|Данные о рабочей группе|params*{groupId:int*,select:array{ACTIONS,AVATAR,AVATAR_DATA,AVATAR_TYPES,COUNTERS,DATE_CREATE,DEPARTMENTS,EFFICIENCY,FEATURES,GROUP_MEMBERS_LIST,LIST_OF_MEMBERS,LIST_OF_MEMBERS_AWAITING_INVITE,OWNER_DATA,PIN,PRIVACY_TYPE,SUBJECT_DATA,TAGS,USER_DATA},mode}|SONET_CONTROLLER_WORKGROUP_EMPTY SONET_CONTROLLER_WORKGROUP_NOT_FOUND|{ID,ACTIVE,SITE_ID,SUBJECT_ID,NAME,DESCRIPTION,…}
        socialnetwork.api.workgroup.list||List of workgroups|Список рабочих групп|filter{ID:int,NAME,OWNER_ID:int,ACTIVE,VISIBLE,OPENED,CLOSED,PROJECT,SUBJECT_ID:int,SITE_ID,DATE_CREATE:datetime,DATE_UPDATE:datetime,DATE_ACTIVITY:datetime},select:array{ID:int,ACTIVE,SUBJECT_ID:int,NAME,DESCRIPTION,KEYWORDS,CLOSED,VISIBLE,OPENED,PROJECT,LANDING,DATE_CREATE:datetime,DATE_UPDATE:datetime,DATE_ACTIVITY:datetime,IMAGE_ID:int,AVATAR_TYPE,OWNER_ID:int,NUMBER_OF_MEMBERS:int,NUMBER_OF_MODERATORS:int,INITIATE_PERMS,PROJECT_DATE_START:datetime,PROJECT_DATE_FINISH:datetime,SCRUM_OWNER_ID:int,SCRUM_MASTER_ID:int,SCRUM_SPRINT_DURATION:int,SCRUM_TASK_RESPONSIBLE,TYPE,AVATAR},order:object,params{IS_ADMIN,siteId,mode,features:array,mandatoryFeatures:array,shouldSelectDialogId},start:int||{workgroups}
        @sonet-group sonet
        sonet_group.create||Create group or project|Создать группу или проект|NAME*,DESCRIPTION,VISIBLE,OPENED,CLOSED,KEYWORDS,INITIATE_PERMS,PROJECT,PROJECT_DATE_START:datetime,PROJECT_DATE_FINISH:datetime,SCRUM_MASTER_ID:int,OWNER_ID:int,IMAGE:file,IMAGE_FILE_ID:int,SITE_ID:array,SUBJECT_ID:int|ERROR_IMAGE_ID|int|||проект project
        sonet_group.delete|m|Delete group or project|Удалить группу или проект|GROUP_ID:int*||bool
        sonet_group.feature.access||Check access permissions of current user|Проверить права текущего пользователя|GROUP_ID:int*,FEATURE*,OPERATION*||bool
        sonet_group.get||List of groups and projects|Список групп и проектов|ORDER:object,FILTER{ID:int,NAME,OWNER_ID:int,ACTIVE,VISIBLE,OPENED,CLOSED,DATE_CREATE:datetime,DATE_UPDATE:datetime,DATE_ACTIVITY:datetime,IS_EXTRANET},GROUP_ID:int,IS_ADMIN,start:int||[{ID,SITE_ID,NAME,DESCRIPTION,DATE_CREATE,DATE_UPDATE,…}]|||проект project список list
        sonet_group.setowner||Change owner of group or project|Изменить владельца группы или проекта|GROUP_ID:int*,USER_ID:int*||bool
        sonet_group.update|m|Change group or project|Изменить группу или проект|GROUP_ID:int*,NAME,DESCRIPTION,VISIBLE,OPENED,CLOSED,KEYWORDS,INITIATE_PERMS,PROJECT_DATE_START:datetime,PROJECT_DATE_FINISH:datetime,OWNER_ID:int,IMAGE:file,IMAGE_FILE_ID:int,SITE_ID:array|ERROR_IMAGE_ID|int
        sonet_group.user.groups||List of groups for current user|Список групп текущего пользователя|||[{GROUP_ID,GROUP_NAME,ROLE,GROUP_IMAGE_ID,GROUP_IMAGE}]
        @sonet-group/members sonet
        sonet_group.user.add|m|Add users to group|Добавить пользователей в группу|GROUP_ID:int*,USER_ID:any*||[string]
        sonet_group.user.delete|m|Remove users from group|Удалить пользователей из группы|GROUP_ID:int*,USER_ID:any*||[string]
        sonet_group.user.get||List of group participants|Список участников группы|ID:int*||[{USER_ID,ROLE}]
        sonet_group.user.invite||Invite users to group|Пригласить пользователей в группу|GROUP_ID:int*,USER_ID:any*,MESSAGE||[string]
        sonet_group.user.request||Send request to join group|Отправить запрос на вступление в группу|GROUP_ID:int*,MESSAGE||bool
        sonet_group.user.update|m|Change role of group participants|Изменить роль участников группы|GROUP_ID:int*,USER_ID:any*,ROLE*||[string]
        @sonet-group/scrum/backlog task
        tasks.api.scrum.backlog.add||Add backlog in Scrum|Добавить бэклог в Скрам|fields*{groupId:int*,createdBy:int*,modifiedBy:int}||{id,groupId,createdBy,modifiedBy}
        tasks.api.scrum.backlog.delete||Delete backlog|Удалить бэклог|id:int*||[]
        tasks.api.scrum.backlog.get||Get backlog fields by Scrum ID|Поля бэклога по ID Скрама|id:int*||{id,groupId,createdBy,modifiedBy}
        tasks.api.scrum.backlog.getFields||List of available backlog fields|Список доступных полей бэклога|||{fields:{}}
        tasks.api.scrum.backlog.update||Update backlog|Обновить бэклог|id:int*,fields*{groupId:int,createdBy:int,modifiedBy:int}||{id,groupId,createdBy,modifiedBy}
        @sonet-group/scrum/epic task
        tasks.api.scrum.epic.add||Add epic in Scrum|Добавить эпик в Скрам|fields*{name*,description,groupId:int*,color,files:array,createdBy:int,modifiedBy:int}||null
        tasks.api.scrum.epic.delete||Delete epic|Удалить эпик|id:int*
        tasks.api.scrum.epic.get||Get epic fields by its identifier|Поля эпика по ID|id:int*||null
        tasks.api.scrum.epic.getFields||List of available fields for epic|Список доступных полей эпика|||null
        tasks.api.scrum.epic.list||List of epics|Список эпиков|order:array,filter:array,select:array,start:int
        tasks.api.scrum.epic.update||Update epic in Scrum|Обновить эпик в Скраме|id:int*,fields:array*{name*,description,groupId:int*,color,files:array}||null
        @sonet-group/scrum/kanban task
        tasks.api.scrum.kanban.addStage||Create Scrum Kanban stage|Создать стадию канбана Скрама|fields*{sprintId:int*,name*,type,sort:int,color}||int
        tasks.api.scrum.kanban.addTask||Add task to Scrum Kanban|Добавить задачу в канбан Скрама|sprintId:int*,taskId:int*,stageId:int*||bool
        tasks.api.scrum.kanban.deleteStage||Delete stage|Удалить стадию|stageId:int*||bool
        tasks.api.scrum.kanban.deleteTask||Delete task from Scrum Kanban|Удалить задачу из канбана Скрама|sprintId:int*,taskId:int*||bool
        tasks.api.scrum.kanban.getFields||List of available fields for kanban stage|Список доступных полей стадии канбана|||{fields:{}}
        tasks.api.scrum.kanban.getStages||Get Kanban stages by sprint ID|Получить стадии канбана по ID спринта|sprintId:int*||[{id,name,sort,type,sprintId,color}]
        tasks.api.scrum.kanban.updateStage||Update Scrum Kanban stage|Обновить стадию канбана Скрама|stageId:int*,fields*{sprintId:int,name,type,sort:int,color}||bool
        @sonet-group/scrum/sprint task
        tasks.api.scrum.sprint.add||Add sprint in Scrum|Добавить спринт в Скрам|fields*{groupId:int*,name*,sort:int,dateStart,dateEnd,status}||{id,groupId,entityType,name,goal,sort,…}
        tasks.api.scrum.sprint.complete||Complete active sprint of selected Scrum|Завершить активный спринт выбранного Скрама|id:int*||{id,groupId,entityType,name,goal,sort,…}
        tasks.api.scrum.sprint.delete||Delete sprint|Удалить спринт|id:int*||[]
        tasks.api.scrum.sprint.get||Get sprint fields by its identifier|Поля спринта по ID|sprintId:int*||{id,groupId,entityType,name,goal,sort,…}
        tasks.api.scrum.sprint.getFields||List of available fields for sprint|Список доступных полей спринта|||{fields:{}}
        tasks.api.scrum.sprint.list||List of sprints|Список спринтов|order{ID:int,GROUP_ID:int,ENTITY_TYPE,NAME,SORT:int,CREATED_BY:int,MODIFIED_BY:int,DATE_START,DATE_END,STATUS,INFO:object},filter:object,select:object,start:int
        tasks.api.scrum.sprint.start||Start sprint|Запустить спринт|id:int*||{id,groupId,entityType,name,goal,sort,…}
        tasks.api.scrum.sprint.update||Update sprint|Изменить спринт|id:int*,fields*{groupId:int,name,sort:int,dateStart,dateEnd,status}||{id,groupId,entityType,name,goal,sort,…}
        @sonet-group/scrum/task task
        tasks.api.scrum.task.get||Get Scrum task fields by ID|Поля задачи Скрама по ID|id:int*||{entityId,storyPoints,epicId,sort,createdBy,modifiedBy}
        tasks.api.scrum.task.getFields||Get Scrum task fields|Поля задачи Скрама|||null
        tasks.api.scrum.task.update||Create or update Scrum task|Создать или обновить задачу Скрама|id:int*,fields*{entityId:int,storyPoints,epicId:int,sort:int}||null
        @tasks task
        task.dependence.add||Create link between tasks|Создать связь между задачами|taskIdFrom:int*,taskIdTo:int*,linkType:int*|ACTION_NOT_ALLOWED ILLEGAL_NEW_LINK
        task.dependence.delete||Remove dependency between tasks|Удалить связь между задачами|taskIdFrom:int*,taskIdTo:int*|ACTION_NOT_ALLOWED ILLEGAL_NEW_LINK
        tasks.task.add||Add task|Добавить задачу|fields*{TITLE*,DESCRIPTION,RESPONSIBLE_ID:int*,CREATED_BY:int,DEADLINE:datetime,START_DATE_PLAN:datetime,END_DATE_PLAN:datetime,PRIORITY:int,ACCOMPLICES:int[],AUDITORS:int[],PARENT_ID:int,GROUP_ID:int,STAGE_ID:int,TAGS:string[],TIME_ESTIMATE:int,ALLOW_CHANGE_DEADLINE:char,ALLOW_TIME_TRACKING:char,TASK_CONTROL:char,MARK,FLOW_ID:int,UF_CRM_TASK:string[],UF_TASK_WEBDAV_FILES:string[],SE_PARAMETER:array}|ERROR_CORE|{task}|||поручить наблюдатель auditor
        tasks.task.approve|m|Approve task|Принять задачу|taskId:int*||{task,time}
        tasks.task.counters.get||Get user counters|Получить счетчики пользователя|userId:int,groupId:int,type||{expired,new_comments}
        tasks.task.delegate||Delegate task|Делегировать задачу|taskId:int*,userId:int*||{task,time}
        tasks.task.delete||Delete task|Удалить задачу|taskId:int*||{task}
        tasks.task.disapprove|m|Disapprove task|Отклонить задачу|taskId:int*||{task,time}
        tasks.task.files.attach||Attach files to task|Прикрепить файлы к задаче|taskId:int*,fileId:int*|ERROR_CORE|{attachmentId}
        tasks.task.get||Get task by ID|Получить задачу по ID|taskId:int,select:array||{task}
        tasks.task.getaccess||Check access to task|Проверить доступ к задаче|taskId:int*,users:array||{allowedActions:{}}||tasks-task-get-access
        tasks.task.getFields||List of fields|Список полей|||{fields:{}}
        tasks.task.history.list||Get task history|Получить историю задачи|taskId:int*,filter:object,order:object||{list:[{}]}
        tasks.task.list||Get task list|Список задач|order:object,filter:object,select:array,params:object,start:int||{tasks}|||поиск find
        tasks.task.update||Update task|Изменить задачу|taskId:int*,fields*{TITLE,DESCRIPTION,RESPONSIBLE_ID:int,CREATED_BY:int,DEADLINE:datetime,START_DATE_PLAN:datetime,END_DATE_PLAN:datetime,PRIORITY:int,ACCOMPLICES:int[],AUDITORS:int[],PARENT_ID:int,GROUP_ID:int,STAGE_ID:int,TAGS:string[],TIME_ESTIMATE:int,ALLOW_CHANGE_DEADLINE:char,ALLOW_TIME_TRACKING:char,TASK_CONTROL:char,MARK,FLOW_ID:int,UF_CRM_TASK:string[],UF_TASK_WEBDAV_FILES:string[],SE_PARAMETER:array}|ERROR_CORE|{task}
        @tasks tasks
        tasks.task.access.field.get|3|Get task access field permissions|Получить поле прав доступа задачи|name*,select:array||{item:{}}
        tasks.task.access.field.list|3|List of access permission fields|Список полей прав доступа задачи|select:array||{items:[{}]}
        tasks.task.access.get|3|Check access permissions v 3.0|Проверить права доступа v 3.0|id:int*||{read,watch,mute,createSubtask,createResult,edit,…}
        tasks.task.chat.message.field.get|3|Get chat message field of task|Получить поле сообщения чата задачи|name*,select:array||{item:{}}
        tasks.task.chat.message.field.list|3|List of chat message fields|Список полей сообщения чата задачи|select:array||{items:[{}]}
        tasks.task.chat.message.send|3|Send message in task chat|Отправить сообщение в чат задачи|fields*{taskId:int*,text*}||{result}
        tasks.task.field.get|3|Get task field|Получить поле задачи|name*,select:array||{item:{}}
        tasks.task.field.list|3|List of task fields v 3.0|Список полей задачи v 3.0|select:array||{items:[{}]}
        tasks.task.file.attach|3|Attach files to task v 3.0|Прикрепить файлы к задаче v 3.0|taskId:int*,fileIds:int[]*||{result}
        tasks.task.file.field.get|3|Get task file field description|Получить поле файлов задачи|name*,select:array||{item:{}}
        tasks.task.file.field.list|3|List of task file fields|Список полей файлов задачи|select:array||{items:[{}]}
        @tasks/checklist-item task
        task.checklistitem.add||Add checklist item|Добавить пункт чек-листа|TASKID:int*,FIELDS*{TITLE*,SORT_INDEX:int,IS_COMPLETE:bool,IS_IMPORTANT:bool,MEMBERS:object,PARENT_ID:int}|ERROR_CORE|int||task-checklist-item-add
        task.checklistitem.complete||Mark checklist item as completed|Пометить пункт чек-листа как выполненный|TASKID:int*,ITEMID:int*|ERROR_CORE|bool||task-checklist-item-complete
        task.checklistitem.delete||Delete checklist item|Удалить пункт чек-листа|TASKID:int*,ITEMID:int*|ERROR_CORE|bool||task-checklist-item-delete
        task.checklistitem.get||Get checklist item|Получить пункт чек-листа|TASKID:int*,ITEMID:int*|ERROR_CORE|{ID,TASK_ID,PARENT_ID,CREATED_BY,TITLE,SORT_INDEX}||task-checklist-item-get
        task.checklistitem.getlist||List of checklist items|Список пунктов чек-листа|TASKID:int*,ORDER:object|ERROR_CORE|[{ID,TASK_ID,PARENT_ID,CREATED_BY,TITLE,SORT_INDEX}]||task-checklist-item-get-list
        task.checklistitem.getmanifest||List of methods and their description|Список методов и их описание|||{}||task-checklist-item-get-manifest
        task.checklistitem.isactionallowed||Check action permission|Проверить разрешение действия|TASKID:int*,ITEMID:int*,ACTIONID:int*|ERROR_CORE|bool||task-checklist-item-is-action-allowed
        task.checklistitem.moveafteritem||Move checklist item|Перенести пункт чек-листа|TASKID:int*,ITEMID:int*,AFTERITEMID:int*|ERROR_CORE|null||task-checklist-item-move-after-item
        task.checklistitem.renew||Mark checklist item as incomplete|Пометить пункт чек-листа как невыполненный|TASKID:int*,ITEMID:int*|ERROR_CORE|bool||task-checklist-item-renew
        task.checklistitem.update||Update checklist item|Изменить пункт чек-листа|TASKID:int*,ITEMID:int*,FIELDS*{TITLE,SORT_INDEX:int,IS_COMPLETE:bool,IS_IMPORTANT:bool,MEMBERS:object,PARENT_ID:int}|ERROR_CORE|null||task-checklist-item-update
        @tasks/comment-item task
        task.commentitem.add|d|Add comment|Добавить комментарий|TASKID:int*,FIELDS*{POST_MESSAGE*,AUTHOR_ID:int,POST_DATE,UF_FORUM_MESSAGE_DOC:array}|ERROR_CORE|int|tasks.task.chat.message.send|task-comment-item-add
        task.commentitem.delete|dm|Delete comment|Удалить комментарий|TASKID:int*,ITEMID:int*|ERROR_CORE|bool|im.message.delete|task-comment-item-delete
        task.commentitem.get|d|Get comment by ID|Получить комментарий по ID|TASKID:int*,ITEMID:int*|ERROR_CORE|{POST_MESSAGE_HTML,ID,AUTHOR_ID,AUTHOR_NAME,AUTHOR_EMAIL,POST_DATE,…}|im.dialog.messages.get|task-comment-item-get
        task.commentitem.getlist|d|List of comments|Список комментариев|TASKID:int*,ORDER:object,FILTER:object|ERROR_CORE|[{POST_MESSAGE_HTML,ID,AUTHOR_ID,AUTHOR_NAME,AUTHOR_EMAIL,POST_DATE,…}]|im.dialog.messages.get|task-comment-item-get-list
        task.commentitem.getmanifest||List of methods and their descriptions|Список методов и их описание|||{}||task-comment-item-get-manifest
        task.commentitem.isactionallowed||Check if action is allowed for comment|Проверить, разрешено ли действие с комментарием|TASKID:int*,ITEMID:int*,ACTIONID:int*|ERROR_CORE|bool||task-comment-item-is-action-allowed
        task.commentitem.update|dm|Update comment|Обновить комментарий|TASKID:int*,ITEMID:int*,FIELDS*{POST_MESSAGE*,UF_FORUM_MESSAGE_DOC:array}|ERROR_CORE|bool|im.message.update|task-comment-item-update
        @tasks/deprecated task
        task.comment.add|d|Add comment to task|Добавить комментарий к задаче|TASKID:any,COMMENTTEXT:any|||tasks.task.chat.message.send
        task.items.getlist|d|List of tasks|Список задач|ORDER:object,FILTER:object,TASKDATA:array,NAV_PARAMS:array|||tasks.task.list|task-items-get-list
        @tasks/deprecated/task-item task
        task.item.add|d|Add task|Добавить задачу|TASKDATA:array|||tasks.task.add
        task.item.addfile|d|Upload file to task|Загрузить файл к задаче|TASK_ID:any,NAME,CONTENT:any|||tasks.task.files.attach|task-item-add-file
        task.item.addtofavorite|d|Add task to favorites|Добавить задачу в Избранное|auth:any,TASK_ID:any,PARAMS:any{AFFECT_CHILDREN}|||tasks.task.favorite.add|task-item-add-to-favourite
        task.item.approve|d|Move pending control task to "completed" status|Перевести ожидающую контроля задачу в статус «завершена»|TASKID:any|||tasks.task.approve
        task.item.complete|d|Move task to "completed" status|Перевести задачу в статус «завершена»|TASKID:any|||tasks.task.complete
        task.item.defer|d|Defer task to "deferred" status|Перевести задачу в статус «отложена»|TASKID:any|||tasks.task.defer
        task.item.delegate|d|Delegate task|Делегировать задачу|TASKID:any,USERID:any|||tasks.task.delegate
        task.item.delete|d|Delete task|Удалить задачу|TASKID:any|||tasks.task.delete
        task.item.deletefile|d|Remove file link from task|Удалить привязку файла к задаче|auth:any,TASK_ID:any,ATTACHMENT_ID:any|||tasks.task.update|task-item-delete-file
        task.item.deletefromfavorite|d|Remove task from favorites|Удалить задачу из Избранного|auth:any,TASK_ID:any,PARAMS:any{AFFECT_CHILDREN}|||tasks.task.favorite.remove|task-item-delete-from-favorite
        task.item.disapprove|d|Translate pending control task to "not executed" status|Перевести ожидающую контроля задачу в статус «не выполняется»|TASKID:any|||tasks.task.disapprove
        task.item.getallowedactions|d|List of actions for task|Список действий над задачей|TASKID:any|||tasks.task.getaccess|task-item-get-allowed-actions
        task.item.getallowedtaskactionsasstrings|d|List of action names and their validity|Список названий действий и их допустимость|TASKID:any|||tasks.task.getaccess|task-item-get-allowed-task-actions-as-strings
        task.item.getdata|d|Get task data|Данные о задаче|TASKID:any|||tasks.task.get|task-item-get-data
        task.item.getdependson|d|List of previous tasks|Список предыдущих задач|TASKID:any|||tasks.task.get|task-item-get-dependson
        task.item.getdescription|d|Get task description|Описание задачи|TASKID:any,FORMAT:any|||tasks.task.get|task-item-get-description
        task.item.getfiles|d|Get links to files attached to task|Получить ссылки на прикрепленные к задаче файлы|TASKID:any|||tasks.task.get|task-item-get-files
        task.item.getmanifest|d|Get list of task.item methods with their descriptions|Перечень методов task.item. с их описанием||||tasks.task.getFields|task-item-get-manifest
        task.item.isactionallowed|d|Check if action is permitted|Проверить, разрешено ли действие|TASKID:any,ACTIONID:any|||tasks.task.getaccess|task-item-is-action-allowed
        task.item.list|d|List of tasks|Список задач|ORDER:object,FILTER:object,PARAMS:array,SELECT:array|||tasks.task.list
        task.item.renew|d|Change task status to "not executed"|Перевести задачу в статус «не выполняется»|TASKID:any|||tasks.task.renew
        task.item.startexecution|d|Transitioning task to "in progress" status|Перевести задачу в статус «выполняется»|TASKID:any|||tasks.task.start|task-item-start-execution
        task.item.update|d|Update task|Изменить задачу|TASKID:any,TASKDATA:any|||tasks.task.update
        task.logitem.list|d|View task change history|Просмотреть историю изменения задачи|ID:any*|||tasks.task.history.list|task-log-item-list
        @tasks/elapsed-item task
        task.elapseditem.add||Add elapsed time record|Добавить запись о затраченном времени|TASKID:int*,ARFIELDS*{SECONDS:int*,COMMENT_TEXT*,USER_ID:int}||int||task-elapsed-item-add
        task.elapseditem.delete||Delete time entry|Удалить запись о затраченном времени|TASKID:int*,ITEMID:int*||null||task-elapsed-item-delete
        task.elapseditem.get||Get time entry by ID|Получить запись о затраченном времени по ID|TASKID:int*,ITEMID:int*||[{ID,TASK_ID,USER_ID,COMMENT_TEXT,SECONDS,MINUTES,…}]||task-elapsed-item-get
        task.elapseditem.getlist||List of time tracking records|Список записей о затраченном времени|TASKID:int,ORDER{ID,USER_ID,MINUTES,SECONDS,CREATED_DATE,DATE_START,DATE_STOP},FILTER{ID:int,USER_ID:int,CREATED_DATE:datetime},SELECT:array,PARAMS{NAV_PARAMS{nPageSize:int,iNumPage:int}}||[{ID,TASK_ID,USER_ID,COMMENT_TEXT,SECONDS,MINUTES,…}]||task-elapsed-item-get-list
        task.elapseditem.getmanifest||List of methods and their descriptions|Перечень методов и их описаний|||{}||task-elapsed-item-get-manifest
        task.elapseditem.isActionAllowed||Check action permission|Проверить разрешение действия|TASKID:int*,ITEMID:int*,ACTIONID:int*||bool||task-elapsed-item-is-action-allowed
        task.elapseditem.update||Update time entry|Изменить запись о затраченном времени|TASKID:int*,ITEMID:int*,ARFIELDS*{SECONDS:int*,COMMENT_TEXT*,USER_ID:int}||null||task-elapsed-item-update
        @tasks/flow task
        tasks.flow.Flow.activate|m|Activate/Deactivate flow|Активировать/деактивировать поток|flowId:int*||bool
        tasks.flow.Flow.create||Create new flow|Создать новый поток|flowData*{name*,description,groupId:int,ownerId:int,templateId:int,plannedCompletionTime:int*,distributionType*,responsibleList:object*,taskCreators:object,matchWorkTime:int,responsibleCanChangeDeadline:int,notifyAtHalfTime:int,taskControl:int,notifyOnQueueOverflow:int,notifyOnTasksInProgressOverflow:int,notifyWhenEfficiencyDecreases:int}||{id,creatorId,ownerId,groupId,templateId,efficiency,…}
        tasks.flow.Flow.delete|m|Delete flow|Удалить поток|flowData*{id:int*},flowData.id:int*||{deleted}
        tasks.flow.Flow.get||Get|Получить поток|flowId:int*||{id,creatorId,ownerId,groupId,templateId,efficiency,…}
        tasks.flow.Flow.isExists||Check whether flow exists|Проверить существование потока|flowData*{name},name*,id:int||{exists}
        tasks.flow.Flow.pin||Pin or unpin flow|Закрепить или открепить поток|flowId:int*||bool
        tasks.flow.Flow.update|m|Update flow|Изменить поток|flowData*{id:int*,name,description,groupId:int,ownerId:int,templateId:int,plannedCompletionTime:int*,distributionType*,responsibleList:array*,taskCreators:object,matchWorkTime:int,responsibleCanChangeDeadline:int,notifyAtHalfTime:int,taskControl:int,notifyOnQueueOverflow:int,notifyOnTasksInProgressOverflow:int,notifyWhenEfficiencyDecreases:int}||{id,creatorId,ownerId,groupId,templateId,efficiency,…}
        @tasks/planner task
        task.planner.getlist||List of tasks from daily plan|Список задач из плана на день|||[int]||task-planner-get-list
        @tasks/result task
        tasks.task.result.addFromComment||Add comment to result|Добавить комментарий в результат|commentId:int*||{id,taskId,commentId,createdBy,createdAt,updatedAt,…}
        tasks.task.result.deleteFromComment||Remove comment from result|Удалить комментарий из результата|commentId:int*||null
        tasks.task.result.list||List of task results|Список результатов задачи|taskId:int*||[{id,taskId,commentId,createdBy,createdAt,updatedAt,…}]|||отчет report
        @tasks/result tasks
        tasks.task.result.add|3|Add result to task|Добавить результат к задаче|fields*{taskId:int*,text*}||{item:{}}
        tasks.task.result.addfromchatmessage|3|Add result from task chat message|Добавить результат из сообщения чата задачи|fields*{messageId:int*}||{item:{}}
        tasks.task.result.delete|3|Delete task result|Удалить результат задачи|id:int*||{result}
        tasks.task.result.update|3|Update task result|Обновить результат задачи|id:int*,fields*{text*}||{item:{}}
        @tasks/stages task
        task.stages.add||Add Kanban or "my plan" stage|Добавить стадию канбана или «Моего плана»|fields*{TITLE*,COLOR,AFTER_ID:int,ENTITY_ID:int},isAdmin:bool|ACCESS_DENIED EMPTY_TITLE|int
        task.stages.canmovetask||Check ability to move task|Проверить возможность перемещения задачи|entityId:int*,entityType*||bool||task-stages-can-move-task
        task.stages.delete||Delete Kanban or "my plan" stage|Удалить стадию канбана или «Моего плана»|id:int*,isAdmin:bool|ACCESS_DENIED CANT_DELETE_FIRST IS_SYSTEM NOT_FOUND|bool
        task.stages.get||List of Kanban stages or "my plan"|Список стадий канбана или «Моего плана»|entityId:int*,isAdmin:bool|ACCESS_DENIED|{}
        task.stages.movetask||Move task from one stage to another|Переместить задачу из одной стадии в другую|id:int*,stageId:int*,before:int,after:int|ACCESS_DENIED_MOVE NOT_FOUND TASK_NOT_FOUND|bool||task-stages-move-task
        task.stages.update||Update Kanban stage or "my plan"|Обновить стадию канбана или «Моего плана»|id:int*,fields:array*{TITLE,COLOR,AFTER_ID:int},isAdmin:bool|ACCESS_DENIED NOT_FOUND|bool
        @tasks/status task
        tasks.task.complete||Move task to completed status|Перевести задачу в статус Завершена|taskId:int*||{task:{}}
        tasks.task.defer||Defer task to status "deferred"|Перевести задачу в статус Отложена|taskId:int*||{task,time}
        tasks.task.pause||Translate task to waiting for execution status|Перевести задачу в статус Ждет выполнения|taskId:int*||{task,time}
        tasks.task.renew||Renew task after completion|Возобновить задачу после ее завершения|taskId:int*||{task,time}
        tasks.task.start||Move task to in progress status|Перевести задачу в статус Выполняется|taskId:int*||{task,time}
        @tasks/template task
        tasks.template.add||Add task template|Добавить шаблон задачи|fields*{PARENT_ID:int,TITLE*,DESCRIPTION,PRIORITY:int,CREATED_BY:int*,RESPONSIBLE_ID:int*,REPLICATE,START_DATE_PLAN_AFTER,END_DATE_PLAN_AFTER,REPLICATE_PARAMS:object,UF_CRM_TASK:array}||int
        tasks.template.delete||Delete task template|Удалить шаблон задачи|templateId:int*||bool
        tasks.template.fields||List of task template fields|Список полей шаблона задачи|||{ID,PARENT_ID,TITLE,DESCRIPTION,PRIORITY,GROUP_ID,…}
        tasks.template.get||Get task template by ID|Получить шаблон задачи по ID|templateId:int*,params{select:array}||{ID,TITLE,DESCRIPTION,DESCRIPTION_IN_BBCODE,PRIORITY,STATUS,…}
        tasks.template.update||Update task template|Обновить шаблон задачи|templateId:int*,fields*{TITLE,DESCRIPTION,PRIORITY:int,TASK_CONTROL,ADD_IN_REPORT,UF_CRM_TASK:array}||bool
        @tasks/template/checklist task
        tasks.template.checklist.add||Add checklist item to task template|Добавить пункт чек-листа в шаблон задачи|templateId:int*,fields*{TITLE*,PARENT_ID:int*,SORT_INDEX:int,IS_COMPLETE:bool,IS_IMPORTANT:bool,MEMBERS:object}||{checkListItem:{}}
        tasks.template.checklist.addAttachmentByContent||Add attachment to checklist item by content|Добавить вложение в пункт чек-листа по содержимому|templateId:int*,checkListItemId:int*,attachmentParameters*{NAME,CONTENT}||{checkListItem}
        tasks.template.checklist.addAttachmentsFromDisk||Add attachments from Drive to checklist item|Добавить вложения из Диска в пункт чек-листа|templateId:int*,checkListItemId:int*,filesIds:array*||{checkListItem}
        tasks.template.checklist.complete||Complete checklist item of task template|Завершить пункт чек-листа шаблона задачи|templateId:int*,checkListItemId:int*||{checkListItem:{}}
        tasks.template.checklist.delete||Delete checklist item from task template|Удалить пункт чек-листа шаблона задачи|templateId:int*,checkListItemId:int*||bool
        tasks.template.checklist.get||Get checklist item from task template|Получить пункт чек-листа шаблона задачи|templateId:int*,checkListItemId:int*||{checkListItem}
        tasks.template.checklist.list||List of checklist items for task template|Список пунктов чек-листа шаблона задачи|templateId:int*,filter:object,select:array,order:object||{checkListItems:{}}
        tasks.template.checklist.moveAfter||Move checklist item after another|Переместить пункт чек-листа после другого|templateId:int*,checkListItemId:int*,afterItemId:int*||{checkListItem:{}}
        tasks.template.checklist.moveBefore||Move checklist item before another|Переместить пункт чек-листа перед другим|templateId:int*,checkListItemId:int*,beforeItemId:int*||{checkListItem}
        tasks.template.checklist.removeAttachments||Remove attachments from checklist item|Удалить вложения из пункта чек-листа|templateId:int*,checkListItemId:int*,attachmentsIds:array*||{checkListItem}
        tasks.template.checklist.renew||Renew checklist item of task template|Возобновить пункт чек-листа шаблона задачи|templateId:int*,checkListItemId:int*||{checkListItem:{}}
        tasks.template.checklist.update||Update checklist item of task template|Обновить пункт чек-листа шаблона задачи|templateId:int*,checkListItemId:int*,fields*{TITLE,PARENT_ID:int,SORT_INDEX:int,IS_COMPLETE:bool,IS_IMPORTANT:bool,MEMBERS:object}||{checkListItem}
        @tasks/user-actions task
        tasks.task.favorite.add||Add task to favorites|Добавить задачу в Избранное|taskId:int*||bool
        tasks.task.favorite.remove||Remove task from favorites|Удалить задачу из Избранного|taskId:int*||bool
        tasks.task.mute||Enable "mute" mode|Включить режим «Без звука»|id:int*||{task,time}
        tasks.task.pin||Pin task|Закрепить задачу|id:int*||{task}
        tasks.task.startwatch||Enable task watching|Включить наблюдение за задачей|taskId:int*||{task,time}||tasks-task-start-watch
        tasks.task.stopwatch||Disable task monitoring|Отключить наблюдение за задачей|taskId:int*||{task,time}||tasks-task-stop-watch
        tasks.task.unmute||Disable "mute" mode|Отключить режим «Без звука»|id:int*||{task,time}
        tasks.task.unpin||Unpin task|Открепить задачу|id:int*||{task}
        @tasks/user-field task
        task.item.userfield.add|m|Add custom field|Добавить пользовательское поле|PARAMS*{USER_TYPE_ID*,FIELD_NAME*,XML_ID,EDIT_FORM_LABEL{de,en},LABEL,SORT:int,MULTIPLE,MANDATORY,SETTINGS{DEFAULT_VALUE,ROWS:int,DISPLAY}}|ERROR_CORE|int||task-item-user-field-add
        task.item.userfield.delete|m|Delete user field|Удалить пользовательское поле|ID:int*|ERROR_CORE ERROR_NOT_FOUND|bool||task-item-user-field-delete
        task.item.userfield.get||Get custom task field by ID|Получить пользовательское поле задачи по ID|ID:int*|ERROR_CORE ERROR_NOT_FOUND|||task-item-user-field-get
        task.item.userfield.getfields||Get user field fields|Поля пользовательского поля|||{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}||task-item-user-field-get-fields
        task.item.userfield.getlist||List of custom fields|Список пользовательских полей|ORDER:object,FILTER:object||[{ID,ENTITY_ID,FIELD_NAME,USER_TYPE_ID,XML_ID,SORT,…}]||task-item-user-field-get-list
        task.item.userfield.gettypes||List of available data types|Список доступных типов данных|||[{ID,title}]||task-item-user-field-get-types
        task.item.userfield.update|m|Update user field|Обновить пользовательское поле|ID:int*,DATA*{XML_ID,EDIT_FORM_LABEL{ru,en},LABEL,SORT:int,MULTIPLE,MANDATORY,SETTINGS{DEFAULT_VALUE,ROWS:int,DISPLAY}}|ERROR_CORE ERROR_NOT_FOUND|bool||task-item-user-field-update
        @timeman/base timeman
        timeman.close||Close current day|Завершить текущий день|USER_ID:int,TIME:datetime,REPORT,LAT:number,LON:number|WRONG_DATETIME|{STATUS,TIME_START,TIME_FINISH,DURATION,TIME_LEAKS,ACTIVE,…}|||рабочий день end workday смена
        timeman.open||Start new workday|Начать новый рабочий день|USER_ID:int,TIME:datetime,REPORT,LAT:number,LON:number|TIME WRONG_DATETIME|{STATUS,TIME_START,TIME_FINISH,DURATION,TIME_LEAKS,ACTIVE,…}|||рабочий день start workday смена
        timeman.pause||Pause current workday|Приостановить текущий рабочий день|USER_ID:int||{STATUS,TIME_START,TIME_FINISH,DURATION,TIME_LEAKS,ACTIVE,…}|||перерыв break
        timeman.settings||Get user work time settings|Получить настройки рабочего времени пользователя|USER_ID:int||{UF_TIMEMAN,UF_TM_FREE,UF_TM_MAX_START,UF_TM_MIN_FINISH,UF_TM_MIN_DURATION,UF_TM_ALLOWED_DELTA,…}
        timeman.status||Get information about current workday|Получить информацию о текущем рабочем дне|USER_ID:int||{STATUS,TIME_START,TIME_FINISH,DURATION,TIME_LEAKS,ACTIVE,…}
        @timeman/networkrange timeman
        timeman.networkrange.check|m|Check IP address|Проверить IP-адрес|IP|ACCESS_ERROR|{ip,range,name}
        timeman.networkrange.get|m|Get network address ranges|Получить диапазон сетевых адресов||ACCESS_ERROR|[{ip_range,name}]
        timeman.networkrange.set|m|Set network address ranges|Установить диапазон сетевых адресов|RANGES*|ACCESS_ERROR INVALID_FORMAT|{result}
        @timeman/record timeman
        timeman.record.field.get|3|Get record field of working time|Получить поле записи о рабочем времени|name*,select:array||{item:{}}
        timeman.record.field.list|3|List of time tracking record fields|Список полей записи о рабочем времени|select:array||{items:[{}]}
        timeman.record.list|3|List of time records|Список записей о рабочем времени|filter:array*,select:array,order:object,pagination{page:int,limit:int,offset:int}||{items:[{}]}
        @timeman/schedule timeman
        timeman.schedule.get||Get work schedule|Получить рабочий график|id:int||{ID,NAME,SCHEDULE_TYPE,REPORT_PERIOD,REPORT_PERIOD_OPTIONS,CALENDAR_ID,…}
        @timeman/timecontrol timeman
        timeman.timecontrol.report.add||Add absence report|Добавить отчет об отсутствии|REPORT_ID:any*,USER_ID:int,TEXT*,TYPE,CALENDAR|ACCESS_ERROR TEXT_EMPTY|bool
        timeman.timecontrol.reports.get||Get report on identified absences|Получить отчет о выявленных отсутствиях|USER_ID:int*,MONTH:int*,YEAR:int*,IDLE_MINUTES:int,WORKDAY_HOURS:int|ACCESS_ERROR USER_ACCESS_ERROR
        timeman.timecontrol.reports.settings.get||Get report settings|Получить настройки отчетов|||{active,user_id,user_admin,user_head,departments,minimum_idle_for_report,…}
        timeman.timecontrol.reports.users.get||List of users|Список пользователей подразделения|DEPARTMENT_ID:int||[{id,name,first_name,last_name,work_position,avatar}]
        timeman.timecontrol.settings.get|m|Get time control settings|Получить настройки контроля времени||ACCESS_ERROR|{active,minimum_idle_for_report,register_offline,register_idle,register_desktop,report_request_type,…}
        timeman.timecontrol.settings.set|m|Set time control settings|Установить настройки контроля времени|ACTIVE:bool,MINIMUM_IDLE_FOR_REPORT:int,REGISTER_OFFLINE:bool,REGISTER_IDLE:bool,REGISTER_DESKTOP:bool,REPORT_REQUEST_TYPE,REPORT_REQUEST_USERS:array,REPORT_SIMPLE_TYPE,REPORT_SIMPLE_USERS:array,REPORT_FULL_TYPE,REPORT_FULL_USERS:array|ACCESS_ERROR|bool
        """#
}
