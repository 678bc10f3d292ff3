extension MethodReference {
    /// The methods of chats, chat bots and open channels.
    static let chats = #"""
        @chat-bots/chat-bots-v2/im.v2/events im
        im.v2.Event.get||Retrieve user events|Получить события пользователя|offset:int,limit:int||{events,nextOffset,hasMore}||event-get
        im.v2.Event.subscribe||Subscribe to events|Подписаться на события|||bool||event-subscribe
        im.v2.Event.unsubscribe||Unsubscribing from events|Отписаться от событий|||bool||event-unsubscribe
        @chat-bots/chat-bots-v2/im.v2/files im
        im.v2.File.download||Get link to download file|Получить ссылку для скачивания файла|dialogId*,fileId:int*|ACCESS_DENIED FILE_NOT_FOUND|{downloadUrl}||file-download
        im.v2.File.upload||Upload file to chat|Загрузить файл в чат|dialogId*,fields*{name*,content*,message}|ACCESS_DENIED CHAT_NOT_FOUND FILE_EMPTY FILE_INVALID_CONTENT FILE_TOO_LARGE FOLDER_ERROR SEND_FAILED UPLOAD_FAILED|{file,messageId,chatId,dialogId}||file-upload
        @chat-bots/chat-bots-v2/imbot.v2 imbot
        imbot.v2.Revision.get||Get API revisions|Получить ревизии API|||{rest,web,mobile,desktop}||revision-get
        @chat-bots/chat-bots-v2/imbot.v2/bots imbot
        imbot.v2.Bot.get||Get information about bot|Получить информацию о боте|botId:int,code,botToken|BOT_NOT_FOUND BOT_TOKEN_NOT_SPECIFIED PARAMS_REQUIRED|{bot,users}||bot-get
        imbot.v2.Bot.list||List of bots in application|Список ботов приложения|botToken,filter:object,limit:int,offset:int|BOT_TOKEN_NOT_SPECIFIED|{bots,users,hasNextPage}||bot-list
        imbot.v2.Bot.register||Register automation rule|Зарегистрировать бота|fields*{code*,botToken,properties*{name*,lastName,workPosition,color,gender,avatar:file},type,eventMode,webhookUrl,isHidden:bool,isReactionsEnabled:bool,isSupportOpenline:bool,backgroundId{ID:any}}|BOT_AVATAR_INCORRECT_SIZE BOT_AVATAR_INCORRECT_TYPE BOT_CODE_ALREADY_TAKEN BOT_CODE_REQUIRED BOT_INVALID_CALLBACK BOT_INVALID_EVENT_MODE BOT_INVALID_TYPE BOT_LIMIT_EXCEEDED BOT_PROPERTIES_REQUIRED BOT_REGISTER_FAILED BOT_TOKEN_NOT_SPECIFIED BOT_WEBHOOK_URL_REQUIRED|{bot,users}||bot-register
        imbot.v2.Bot.unregister||Delete bot|Удалить бота|botId:int*,botToken|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED BOT_UNREGISTER_FAILED|{result}||bot-unregister
        imbot.v2.Bot.update||Update|Обновить бота|botId:int*,botToken,fields*{properties{name,lastName,workPosition,color,gender,avatar:file},isHidden:bool,isReactionsEnabled:bool,isSupportOpenline:bool,backgroundId,eventMode,webhookUrl,botToken}|BOT_AVATAR_INCORRECT_SIZE BOT_AVATAR_INCORRECT_TYPE BOT_ID_REQUIRED BOT_INVALID_CALLBACK BOT_INVALID_EVENT_MODE BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED BOT_TOKEN_ROTATION_FAILED|{bot,users}||bot-update
        @chat-bots/chat-bots-v2/imbot.v2/chats imbot
        imbot.v2.Chat.add||Create group chat|Создать групповой чат|botId:int*,botToken,fields{title,description,color,avatar:file,userIds:int[],ownerId:int,message}|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{chat,users}||chat-add
        imbot.v2.Chat.get||Get information about chat|Получить информацию о чате|botId:int*,botToken,dialogId*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{chat:{}}||chat-get
        imbot.v2.Chat.leave||Leave chat|Покинуть чат|botId:int*,botToken,dialogId*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-leave
        imbot.v2.Chat.Manager.add||Add chat managers|Добавить менеджеров чата|botId:int*,botToken,dialogId*,userIds:int[]*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED EMPTY_USER_IDS|{result}||chat-manager-add
        imbot.v2.Chat.Manager.delete||Remove chat managers|Удалить менеджеров чата|botId:int*,botToken,dialogId*,userIds:int[]*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED EMPTY_USER_IDS|{result}||chat-manager-delete
        imbot.v2.Chat.setOwner||Assign chat owner|Назначить владельца чата|botId:int*,botToken,dialogId*,userId:int*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-set-owner
        imbot.v2.Chat.update||Update chat properties|Обновить свойства чата|botId:int*,botToken,dialogId*,fields*{title,description,color,avatar:file}|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-update
        imbot.v2.Chat.User.add||Add participants to chat|Добавить участников в чат|botId:int*,botToken,dialogId*,userIds:int[]*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-user-add
        imbot.v2.Chat.User.delete||Remove participant from chat|Удалить участника из чата|botId:int*,botToken,dialogId*,userId:int*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-user-delete
        imbot.v2.Chat.User.list||List of chat participants|Список участников чата|botId:int*,botToken,dialogId*,order:object,limit:int|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|[{id,active,name,firstName,lastName,workPosition,…}]||chat-user-list
        @chat-bots/chat-bots-v2/imbot.v2/commands imbot
        imbot.v2.Command.answer||Responding to command|Ответить на команду|botId:int*,botToken,commandId:int*,messageId:int*,dialogId*,fields{message,attach:array,keyboard:array,system:bool,urlPreview:bool}|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED COMMAND_ANSWER_FAILED|{result}||command-answer
        imbot.v2.Command.list||List of commands|Список команд|botId:int*,botToken|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{commands:[{}]}||command-list
        imbot.v2.Command.register||Register team|Зарегистрировать команду|botId:int*,botToken,fields*{command*,title:object,params:object,common:bool,hidden:bool,extranetSupport:bool}|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED COMMAND_NAME_INVALID COMMAND_REGISTER_FAILED COMMAND_REQUIRED COMMAND_TITLE_REQUIRED|{command:{}}||command-register
        imbot.v2.Command.unregister||Remove command|Удалить команду|botId:int*,botToken,commandId:int*|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED COMMAND_NOT_FOUND|{result}||command-unregister
        imbot.v2.Command.update||Update team|Обновить команду|botId:int*,botToken,commandId:int*,fields*{command,title:object,params:object,common:bool,hidden:bool,extranetSupport:bool}|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED COMMAND_ALREADY_EXISTS COMMAND_NAME_EMPTY COMMAND_NAME_INVALID COMMAND_NOT_FOUND|{command:{}}||command-update
        @chat-bots/chat-bots-v2/imbot.v2/events imbot
        imbot.v2.Event.get||Get events|Получить события бота|botId:int*,botToken,offset:int,limit:int,withUserEvents:bool|AUTH_ERROR BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED SCOPE_ERROR USER_NOT_SUBSCRIBED|{events,nextOffset,hasMore}||event-get
        @chat-bots/chat-bots-v2/imbot.v2/files imbot
        imbot.v2.File.download||Get link to download file|Получить ссылку для скачивания файла|botId:int*,botToken,fileId:int*|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED FILE_ACCESS_ERROR FILE_NOT_FOUND|{downloadUrl}||file-download
        imbot.v2.File.upload||Upload file to chat|Загрузить файл в чат|botId:int*,botToken,dialogId*,fields*{name*,content*,message}|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED FILE_EMPTY FILE_FOLDER_ERROR FILE_INVALID_CONTENT FILE_SEND_FAILED FILE_TOO_LARGE FILE_UPLOAD_FAILED|{file,messageId,chatId,dialogId}||file-upload
        @chat-bots/chat-bots-v2/imbot.v2/messages imbot
        imbot.v2.Chat.Message.delete||Delete message|Удалить сообщение|botId:int*,botToken,messageId:int*,complete:bool|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-message-delete
        imbot.v2.Chat.Message.get||Get message|Получить сообщение|botId:int*,botToken,messageId:int*|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED BOT_TYPE_NOT_ALLOWED|{message,user}||chat-message-get
        imbot.v2.Chat.Message.getContext||Get message context|Получить контекст сообщения|botId:int*,botToken,messageId:int*,range:int|BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED BOT_TYPE_NOT_ALLOWED MESSAGE_ACCESS_DENIED MESSAGE_NOT_FOUND|{messages,users,hasPrevPage,hasNextPage}||chat-message-get-context
        imbot.v2.Chat.Message.Reaction.add||Add reaction to message|Добавить реакцию на сообщение|botId:int*,botToken,messageId:int*,reaction*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED REACTION_ALREADY_SET REACTION_NOT_FOUND|{result}||chat-message-reaction-add
        imbot.v2.Chat.Message.Reaction.delete||Remove reaction from message|Удалить реакцию с сообщения|botId:int*,botToken,messageId:int*,reaction*|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED REACTION_NOT_FOUND|{result}||chat-message-reaction-delete
        imbot.v2.Chat.Message.read||Mark messages as read|Отметить сообщения как прочитанные|botId:int*,botToken,dialogId*,messageId:int|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED MESSAGE_NOT_FOUND|{chatId,lastId,counter,viewedMessages}||chat-message-read
        imbot.v2.Chat.Message.send||Send message|Отправить сообщение|botId:int*,botToken,dialogId*,fields{message,attach:array,keyboard:array,system:bool,urlPreview:bool,replyId:int,templateId,forwardIds:object}|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED EMPTY_MESSAGE SENDING_FAILED|{id,uuidMap}||chat-message-send
        imbot.v2.Chat.Message.update||Update message|Обновить сообщение|botId:int*,botToken,messageId:int*,fields*{message,attach:array,keyboard:array,urlPreview}|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-message-update
        @chat-bots/chat-bots-v2/imbot.v2/ui imbot
        imbot.v2.Chat.InputAction.notify||Send bot action indicator|Отправить индикатор действия бота|botId:int*,botToken,dialogId*,statusMessageCode,duration:int|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-input-action-notify
        imbot.v2.Chat.TextField.enabled||Managing text input field|Управление полем ввода текста|botId:int*,botToken,dialogId*,enabled:bool|ACCESS_DENIED BOT_ID_REQUIRED BOT_NOT_FOUND BOT_OWNERSHIP_ERROR BOT_TOKEN_NOT_SPECIFIED|{result}||chat-text-field-enabled
        @chat-bots/outdated/bots imbot
        imbot.bot.list|da|List of chat bots|Список чат-ботов||WRONG_AUTH_TYPE|{}|imbot.v2.Bot.list
        imbot.register|da|Create Chat-Bot|Создать чат-бота|CODE*,TYPE,OPENLINE,EVENT_HANDLER,EVENT_MESSAGE_ADD*,EVENT_MESSAGE_UPDATE,EVENT_MESSAGE_DELETE,EVENT_WELCOME_MESSAGE*,EVENT_BOT_DELETE*,CLIENT_ID,PROPERTIES*{NAME*,LAST_NAME*,COLOR,EMAIL,PERSONAL_BIRTHDAY,WORK_POSITION,PERSONAL_WWW,PERSONAL_GENDER,PERSONAL_PHOTO:file}|ACCESS_DENIED CODE_ERROR EVENT_BOT_DELETE_ERROR EVENT_MESSAGE_ADD_ERROR EVENT_MESSAGE_DELETE_ERROR EVENT_MESSAGE_UPDATE_ERROR EVENT_WELCOME_MESSAGE_ERROR MAX_COUNT_ERROR NAME_ERROR WRONG_AUTH_TYPE WRONG_REQUEST|int|imbot.v2.Bot.register
        imbot.unregister|da|Unregister chat bot|Удалить чат-бота|BOT_ID:int*,CLIENT_ID|ACCESS_DENIED APP_ID_ERROR BOT_ID_ERROR WRONG_AUTH_TYPE WRONG_REQUEST|bool|imbot.v2.Bot.unregister
        imbot.update|da|Update Chat-Bot|Обновить чат-бота|BOT_ID:int*,FIELDS*{CODE,EVENT_HANDLER,EVENT_MESSAGE_ADD,EVENT_MESSAGE_UPDATE,EVENT_MESSAGE_DELETE,EVENT_WELCOME_MESSAGE,EVENT_BOT_DELETE,PROPERTIES{NAME,LAST_NAME,COLOR,EMAIL,PERSONAL_BIRTHDAY,WORK_POSITION,PERSONAL_WWW,PERSONAL_GENDER,PERSONAL_PHOTO:file}},CLIENT_ID|ACCESS_DENIED APP_ID_ERROR BOT_ID_ERROR EVENT_BOT_DELETE_ERROR EVENT_MESSAGE_ADD_ERROR EVENT_MESSAGE_DELETE_ERROR EVENT_MESSAGE_UPDATE_ERROR EVENT_WELCOME_MESSAGE_ERROR NAME_ERROR WRONG_AUTH_TYPE WRONG_REQUEST|bool|imbot.v2.Bot.update
        @chat-bots/outdated/chats imbot
        imbot.chat.add|d|Create chat on behalf of chat bot|Создать чат от лица чат-бота|TYPE,TITLE,DESCRIPTION,COLOR,MESSAGE,USERS:array,AVATAR,ENTITY_TYPE,ENTITY_ID,BOT_ID:int,CLIENT_ID|APP_ID_ERROR BOT_ID_ERROR INVALID_FORMAT WRONG_REQUEST|int|imbot.v2.Chat.add
        imbot.chat.get|d|Get chat ID|Получить идентификатор чата|ENTITY_TYPE*,ENTITY_ID*|ACCESS_ERROR AUTHORIZE_ERROR|{ID}|imbot.v2.Chat.get
        imbot.chat.leave|d|Chat bot exit from specified chat|Выход чат-бота из указанного чата|CHAT_ID:int*,BOT_ID:int,CLIENT_ID|ACCESS_ERROR APP_ID_ERROR BOT_ID_ERROR CHAT_ID_EMPTY WRONG_REQUEST|bool|imbot.v2.Chat.leave
        imbot.chat.sendTyping|d|Send typing indicator|Отправить признак «Чат-бот пишет»|BOT_ID:int,DIALOG_ID*,CLIENT_ID|APP_ID_ERROR BOT_ID_ERROR DIALOG_ID_EMPTY|bool|imbot.v2.Chat.InputAction.notify
        imbot.chat.setManager|d|Assign or revoke chat administrator rights|Назначить или снять права администратора чата|CHAT_ID:int*,USER_ID:int*,IS_MANAGER,BOT_ID:int,CLIENT_ID|APP_ID_ERROR BOT_ID_ERROR CHAT_ID_EMPTY USER_ID_EMPTY WRONG_REQUEST|bool|imbot.v2.Chat.Manager.add,imbot.v2.Chat.Manager.delete
        imbot.chat.setOwner|d|Change chat owner|Сменить владельца чата от лица чат-бота|CHAT_ID:int*,USER_ID:int*,BOT_ID:int,CLIENT_ID|ACCESS_ERROR APP_ID_ERROR BOT_ID_ERROR CHAT_ID_EMPTY USER_ID_EMPTY WRONG_REQUEST|bool|imbot.v2.Chat.setOwner
        imbot.chat.updateAvatar|d|Change chat avatar|Изменить аватар чата|CHAT_ID:int*,AVATAR*,BOT_ID:int,CLIENT_ID|ACCESS_DENIED ACCESS_ERROR APP_ID_ERROR AVATAR_ERROR BOT_ID_ERROR CHAT_ID_EMPTY WRONG_REQUEST|bool|imbot.v2.Chat.update
        imbot.chat.updateColor|d|Change chat color|Изменить цвет чата|CHAT_ID:int*,COLOR*,BOT_ID:int,CLIENT_ID|ACCESS_ERROR APP_ID_ERROR BOT_ID_ERROR CHAT_ID_EMPTY WRONG_COLOR WRONG_REQUEST|bool|imbot.v2.Chat.update
        imbot.chat.updateTitle|d|Change chat title|Изменить заголовок чата|CHAT_ID:int*,TITLE*,BOT_ID:int,CLIENT_ID|ACCESS_ERROR APP_ID_ERROR BOT_ID_ERROR CHAT_ID_EMPTY TITLE_EMPTY|bool|imbot.v2.Chat.update
        imbot.chat.user.add|d|Add participants to chat|Добавить участников чата|CHAT_ID:int*,USERS:array*,HIDE_HISTORY,BOT_ID:int,CLIENT_ID|ACCESS_ERROR APP_ID_ERROR BOT_ID_ERROR CHAT_ID_EMPTY WRONG_REQUEST|bool|imbot.v2.Chat.User.add
        imbot.chat.user.delete|d|Exclude participants from chat|Исключить участников из чата|CHAT_ID:int*,USER_ID:int*,BOT_ID:int,CLIENT_ID|ACCESS_ERROR APP_ID_ERROR BOT_ID_ERROR CHAT_ID_EMPTY USER_ID_EMPTY WRONG_REQUEST|bool|imbot.v2.Chat.User.delete
        imbot.chat.user.list|d|List of chat participants|Список участников чата|CHAT_ID:int*,BOT_ID:int,CLIENT_ID|ACCESS_ERROR APP_ID_ERROR BOT_ID_ERROR CHAT_ID_EMPTY|[int]|imbot.v2.Chat.User.list
        imbot.dialog.get|d|Get data about chat|Данные о чате|DIALOG_ID*|ACCESS_ERROR DIALOG_ID_EMPTY|{id,parent_chat_id,parent_message_id,name,description,owner}|imbot.v2.Chat.get
        @chat-bots/outdated/commands imbot
        imbot.command.answer|d|Send response to command|Отправить ответ на команду|COMMAND_ID:int*,COMMAND*,MESSAGE_ID:int*,MESSAGE,ATTACH:object,KEYBOARD:object,MENU:object,SYSTEM,URL_PREVIEW,CLIENT_ID|APP_ID_ERROR ATTACH_ERROR ATTACH_OVERSIZE COMMAND_ID_ERROR KEYBOARD_ERROR KEYBOARD_OVERSIZE MENU_ERROR MESSAGE_EMPTY MESSAGE_ID_EMPTY WRONG_REQUEST|int|imbot.v2.Command.answer
        imbot.command.register|d|Add command|Добавить команду|BOT_ID:int*,COMMAND*,EVENT_COMMAND_ADD*,LANG:array*{LANGUAGE_ID*,TITLE*,PARAMS},COMMON,HIDDEN,EXTRANET_SUPPORT,CLIENT_ID|APP_ID_ERROR BOT_ID_ERROR COMMAND_ERROR EVENT_COMMAND_ADD_ERROR LANG_ERROR WRONG_REQUEST|int|imbot.v2.Command.register
        imbot.command.unregister|d|Remove command|Удалить команду|COMMAND_ID:int*,CLIENT_ID|APP_ID_ERROR COMMAND_ID_ERROR WRONG_REQUEST|bool|imbot.v2.Command.unregister
        imbot.command.update|d|Update|Обновить команду|COMMAND_ID:int*,FIELDS*{COMMAND,EVENT_COMMAND_ADD,HIDDEN,EXTRANET_SUPPORT,LANG:array{LANGUAGE_ID*,TITLE*,PARAMS}},CLIENT_ID|APP_ID_ERROR COMMAND_ID_ERROR EVENT_COMMAND_ADD_ERROR WRONG_REQUEST|bool|imbot.v2.Command.update
        @chat-bots/outdated/messages imbot
        imbot.message.add|d|Send message|Отправить сообщение|BOT_ID:int,DIALOG_ID,FROM_USER_ID:int,TO_USER_ID:int,MESSAGE*,ATTACH:object,KEYBOARD:object,MENU:object,SYSTEM,URL_PREVIEW,SKIP_CONNECTOR,CLIENT_ID|APP_ID_ERROR ATTACH_ERROR ATTACH_OVERSIZE BOT_ID_ERROR DIALOG_ID_EMPTY KEYBOARD_ERROR KEYBOARD_OVERSIZE MENU_ERROR MENU_OVERSIZE MESSAGE_EMPTY WRONG_REQUEST|int|imbot.v2.Chat.Message.send
        imbot.message.delete|d|Delete message|Удалить сообщение|BOT_ID:int,MESSAGE_ID:int*,COMPLETE,CLIENT_ID|APP_ID_ERROR BOT_ID_ERROR CANT_EDIT_MESSAGE MESSAGE_ID_ERROR|bool|imbot.v2.Chat.Message.delete
        imbot.message.like|d|Set "like" for message|Установить «Мне нравится» для сообщения|BOT_ID:int,MESSAGE_ID:int*,ACTION,CLIENT_ID|APP_ID_ERROR BOT_ID_ERROR MESSAGE_ID_ERROR WITHOUT_CHANGES|bool|imbot.v2.Chat.Message.Reaction.add,imbot.v2.Chat.Message.Reaction.delete
        imbot.message.update|d|Update sent message|Изменить отправленное сообщение|BOT_ID:int,MESSAGE_ID:int*,MESSAGE,ATTACH:object,KEYBOARD:object,MENU:object,URL_PREVIEW,SKIP_CONNECTOR,CLIENT_ID|APP_ID_ERROR ATTACH_ERROR ATTACH_OVERSIZE BOT_ID_ERROR CANT_EDIT_MESSAGE KEYBOARD_ERROR KEYBOARD_OVERSIZE MENU_ERROR MENU_OVERSIZE MESSAGE_ID_ERROR|bool|imbot.v2.Chat.Message.update
        @chats im
        im.chat.add||Create chat|Создать чат|USERS:array,TYPE,TITLE,DESCRIPTION,COLOR,MESSAGE,AVATAR,ENTITY_TYPE,ENTITY_ID,COPILOT_MAIN_ROLE||int
        im.chat.get||Get chat ID|Получить идентификатор чата|ENTITY_TYPE*,ENTITY_ID*||{ID}
        im.counters.get||Get counters|Получить счетчики|||{TYPE,CHAT,CHAT_MUTED,CHAT_UNREAD,LINES,DIALOG,…}
        im.dialog.get||Get chat data|Данные о чате|DIALOG_ID*|ACCESS_ERROR DIALOG_ID_EMPTY|{id,parent_chat_id,parent_message_id,name,description,owner,…}
        im.recent.get||Get shortened list of recent chats|Получить сокращенный список последних чатов|SKIP_OPENLINES,SKIP_CHAT,SKIP_DIALOG,LAST_UPDATE:datetime,ONLY_OPENLINES,LAST_SYNC_DATE:datetime||[{id,chat_id,type,avatar,title,message,…}]
        im.recent.list||List of chats|Список чатов|SKIP_OPENLINES,SKIP_DIALOG,SKIP_CHAT,LAST_MESSAGE_DATE:datetime,UNREAD_ONLY,PARSE_TEXT,GET_ORIGINAL_TEXT,SKIP_UNDISTRIBUTED_OPENLINES,ONLY_COPILOT,ONLY_CHANNEL,CAN_MANAGE_MESSAGES,OFFSET:int,LIMIT:int||{items,hasMorePages,hasMore,copilot,messagesAutoDeleteConfigs}
        im.revision.get||Get API revisions|Получить ревизии API|||{rest,web,mobile,desktop,im_revision_mobile}
        @chats/chat-update im
        im.chat.setOwner||Change chat owner|Сменить владельца чата|CHAT_ID:int*,DIALOG_ID,USER_ID:int*|ACCESS_ERROR CHAT_ID_EMPTY DIALOG_ID_EMPTY USER_ID_EMPTY WRONG_REQUEST|bool
        im.chat.updateAvatar||Update chat avatar|Изменить аватар чата|CHAT_ID:int*,DIALOG_ID,AVATAR*|ACCESS_DENIED ACCESS_ERROR AVATAR_ERROR CHAT_ID_EMPTY DIALOG_ID_EMPTY WRONG_REQUEST|bool
        im.chat.updateColor||Change chat color|Изменить цвет чата|CHAT_ID:int*,DIALOG_ID,COLOR*|ACCESS_ERROR CHAT_ID_EMPTY DIALOG_ID_EMPTY WRONG_COLOR WRONG_REQUEST|bool
        im.chat.updateTitle||Update chat title|Изменить заголовок чата|CHAT_ID:int*,DIALOG_ID,TITLE*|ACCESS_ERROR CHAT_ID_EMPTY DIALOG_ID_EMPTY TITLE_EMPTY|bool
        @chats/chat-users im
        im.chat.leave||Leave chat|Покинуть чат|CHAT_ID:int*|ACCESS_DENIED_KICK ACCESS_ERROR CHAT_ID_EMPTY|bool
        im.chat.user.add||Invite participants to chat|Пригласить участников в чат|CHAT_ID:int*,USERS:array*,HIDE_HISTORY|ACCESS_DENIED_EXTEND ACCESS_ERROR CHAT_ID_EMPTY|bool
        im.chat.user.delete||Exclude participants from chat|Исключить участников из чата|CHAT_ID:int*,USER_ID:int*|ACCESS_DENIED_KICK ACCESS_ERROR CHAT_ID_EMPTY USER_ID_EMPTY USER_NOT_FOUND|bool
        im.chat.user.list||Get chat participant IDs|Получить идентификаторы участников чата|CHAT_ID:int*|ACCESS_ERROR CHAT_ID_EMPTY|[int]
        im.dialog.users.list||List of participants|Список участников|DIALOG_ID*,SKIP_EXTERNAL,SKIP_EXTERNAL_EXCEPT_TYPES,LIMIT:int,LAST_ID:int,OFFSET:int|ACCESS_ERROR DIALOG_ID_EMPTY|[{id,active,name,first_name,last_name,work_position}]
        @chats/departments im
        im.department.colleagues.list||List of colleagues for current user|Список коллег текущего пользователя|USER_DATA,OFFSET:int,LIMIT:int|ACCESS_ERROR|[int]
        im.department.employees.get||List of employees from departments|Список сотрудников подразделений|ID:array*,USER_DATA|ACCESS_ERROR ID_EMPTY|{}
        im.department.get||Get information about department|Получить информацию о подразделении|ID:array*,USER_DATA|ACCESS_ERROR INVALID_FORMAT|[{id,name,full_name,manager_user_id}]
        im.department.managers.get||List of department managers|Список руководителей подразделений|ID:array*,USER_DATA|ACCESS_ERROR ID_EMPTY|{}
        @chats/files im
        im.disk.file.commit|d|Add file to chat|Добавить файл в чат|CHAT_ID:int*,DIALOG_ID*,FILE_ID:int*,UPLOAD_ID:int*,MESSAGE,SILENT_MODE,AS_FILE|ACCESS_ERROR CHAT_ID_EMPTY DIALOG_ID_EMPTY FILES_ERROR SAVE_ERROR|{FILES,DISK_ID,FILE_MODELS,MESSAGE_ID}|im.v2.File.upload
        im.disk.file.delete||Delete file from chat folder|Удалить файл из папки чата|CHAT_ID:int*,FILE_ID:int*|CHAT_ID_EMPTY FILE_ID_EMPTY|bool
        im.disk.file.save||Save file to your Drive|Сохранить файл на свой диск|FILE_ID:int*|FILE_ID_EMPTY FILE_SAVE_ERROR|{folder,file}
        im.disk.folder.get|d|Get chat file storage folder|Получить папку хранения файлов чата|CHAT_ID:int*,DIALOG_ID*|ACCESS_ERROR CHAT_ID_EMPTY DIALOG_ID_EMPTY|{ID}|im.v2.File.upload
        @chats/messages im
        im.dialog.messages.get||Retrieve list of recent messages|Список последних сообщений|DIALOG_ID*,LAST_ID:int,FIRST_ID:int,LIMIT:int|ACCESS_ERROR DIALOG_ID_EMPTY FIRST_ID_STRING LAST_ID_STRING|{chat_id,messages,users,files}
        im.dialog.messages.search||Find message in chat|Найти сообщение в чате|CHAT_ID:int*,SEARCH_MESSAGE,DATE_FROM:datetime,DATE_TO:datetime,DATE:datetime,ORDER:object,LIMIT:int,LAST_ID:int|ACCESS_ERROR CHAT_ID_EMPTY|{users,files,additionalMessages,copilot,stickers,reactions}
        im.dialog.read||Set "read" flag for messages|Установить признак «прочитано» у сообщений|DIALOG_ID*,MESSAGE_ID:int|DIALOG_ID_EMPTY|{dialogId,chatId,lastId,counter}
        im.dialog.unread||Set "unread" flag for messages|Установить признак «не прочитано» у сообщений|DIALOG_ID*,MESSAGE_ID:int*|DIALOG_ID_EMPTY MESSAGE_ID_ERROR|bool
        im.dialog.writing||Send "user is typing" indicator|Отправить признак «Пользователь пишет»|DIALOG_ID*|ACCESS_ERROR DIALOG_ID_EMPTY|bool
        im.message.add||Send message|Отправить сообщение|DIALOG_ID*,MESSAGE*,ATTACH:object,KEYBOARD:object,MENU:object,SYSTEM,URL_PREVIEW,REPLY_ID:int|ACCESS_ERROR ATTACH_ERROR ATTACH_OVERSIZE CHAT_ID KEYBOARD_ERROR MENU_ERROR MESSAGE_EMPTY PARAMS_ERROR REPLY_ACCESS_ERROR REPLY_FROM_OTHER_CHAT_ERROR USER_ID_EMPTY USER_NOT_FOUND|int|||чат chat личное direct
        im.message.command||Execute chat-bot command|Выполнить команду чат-бота|MESSAGE_ID:int*,BOT_ID:int*,COMMAND*,COMMAND_PARAMS|BOT_ID_ERROR COMMAND_ERROR MESSAGE_ID_ERROR PARAMS_ERROR|bool
        im.message.delete|m|Delete message|Удалить сообщение|MESSAGE_ID:int*|CANT_EDIT_MESSAGE MESSAGE_ID_ERROR|bool
        im.message.like||Change status to "like"|Изменить статус «Мне нравится»|MESSAGE_ID:int*,ACTION|MESSAGE_ID_ERROR WITHOUT_CHANGES|bool
        im.message.share||Create object based on message|Создать объект на основании сообщения|MESSAGE_ID:int*,DIALOG_ID*,TYPE*|ACCESS_ERROR DIALOG_ID_EMPTY MESSAGE_ID_ERROR PARAMS_ERROR|bool
        im.message.update||Update message|Изменить сообщение|MESSAGE_ID:int*,MESSAGE,ATTACH:object,KEYBOARD:object,MENU:object,URL_PREVIEW,IS_EDITED|ATTACH_ERROR ATTACH_OVERSIZE CANT_EDIT_MESSAGE KEYBOARD_ERROR KEYBOARD_OVERSIZE MENU_OVERSIZE MESSAGE_ID_ERROR|bool
        @chats/notifications im
        im.notify||Send notification|Отправить уведомление|USER_ID:int*,TYPE,MESSAGE*,MESSAGE_OUT,TAG,SUB_TAG,ATTACH:object,CLIENT_ID|ATTACH_ERROR ATTACH_OVERSIZE MESSAGE_EMPTY USER_ID_EMPTY WRONG_AUTH_TYPE|int
        im.notify.answer||Responding to notifications with quick response|Ответить на уведомление с быстрым ответом|NOTIFY_ID:int*,ANSWER_TEXT*|ANSWER_TEXT_ERROR ID_ERROR|{result_message:[]}
        im.notify.confirm||Interacting with notification buttons|Взаимодействовать с кнопками уведомлений|NOTIFY_ID:int*,NOTIFY_VALUE*|ID_ERROR NOTIFY_VALUE_ERROR|{result_message:[]}
        im.notify.delete||Delete notification|Удалить уведомление|ID:int,TAG,SUB_TAG,CLIENT_ID|ACCESS_DENIED PARAMS_ERROR|bool
        im.notify.get||Get notifications|Получить уведомления|LAST_ID:int,LAST_TYPE:int,LIMIT:int,CONVERT_TEXT|LAST_ID_AND_LAST_TYPE LAST_ID_STRING|{total_count,total_unread_count,chat_id,notifications,users}
        im.notify.history.search||Searching notification history|Поиск по истории уведомлений|SEARCH_TEXT,SEARCH_TYPE,SEARCH_TYPES:array,SEARCH_DATE,SEARCH_DATE_FROM,SEARCH_DATE_TO,SEARCH_AUTHORS:array,LAST_ID:int,LIMIT:int,CONVERT_TEXT,GROUP_TAG|LAST_ID_STRING SEARCH_TEXT_ERROR|{chat_id,total_results,notifications,users}
        im.notify.personal.add||Send personal notification|Отправить персональное уведомление|USER_ID:int*,MESSAGE*,MESSAGE_OUT,TAG,SUB_TAG,ATTACH:object,CLIENT_ID|ATTACH_ERROR ATTACH_OVERSIZE MESSAGE_EMPTY USER_ID_EMPTY WRONG_AUTH_TYPE|int|||сотрудник user
        im.notify.read||Read or mark notification as unread|Прочитать или вернуть непрочитанным уведомление|ID:int,ACTION,ONLY_CURRENT||bool
        im.notify.read.all||Read all notifications|Прочитать все уведомления|||{result,newCounter}
        im.notify.read.list||Read list of notifications|Прочитать список уведомлений|IDS:array*,ACTION|PARAMS_ERROR|bool
        im.notify.schema.get||Get notification type schema|Получить схему типов уведомлений|||{tasks:{}}
        im.notify.system.add||Send system notification|Отправить системное уведомление|USER_ID:int*,MESSAGE*,MESSAGE_OUT,TAG,SUB_TAG,ATTACH:object,CLIENT_ID|ATTACH_ERROR ATTACH_OVERSIZE MESSAGE_EMPTY USER_ID_EMPTY WRONG_AUTH_TYPE|int
        @chats/outdated/create-app imbot
        imbot.app.register|d|Register chat application|Зарегистрировать приложение для чата|BOT_ID:any,CODE:any,JS_METHOD:any,JS_PARAM:any,ICON_FILE:any,CONTEXT:any,EXTRANET_SUPPORT:any,LIVECHAT_SUPPORT:any,IFRAME_POPUP:any,LANG:any,LANGUAGE_ID:any,TITLE:any,DESCRIPTION:any|APP_ID_ERROR BOT_ID_ERROR HASH_ERROR IFRAME_HTTPS LANG_ERROR PARAMS_ERROR WRONG_REQUEST
        imbot.app.unregister|d|Unregister chat application|Удалить приложение для чата|APP_ID:any|APP_ID_ERROR CHAT_APP_ID_ERROR WRONG_REQUEST
        imbot.app.update|d|Update application data in chat|Изменить данные о приложении в чате|APP_ID:any*,IFRAME:any,IFRAME_WIDTH:any,IFRAME_HEIGHT:any,JS_METHOD:any,JS_PARAM:any,HASH:any,ICON_FILE:any,CONTEXT:any,EXTRANET_SUPPORT:any,LIVECHAT_SUPPORT:any,IFRAME_POPUP:any,LANG:any,LANGUAGE_ID:any,TITLE:any,DESCRIPTION:any,COPYRIGHT:any|APP_ID_ERROR CHAT_APP_ID_ERROR IFRAME_HTTPS WRONG_REQUEST
        @chats/search im
        im.search.chat.list||Find chats|Найти чаты|FIND,FIND_LINES,OFFSET:int,LIMIT:int|FIND_SHORT|[{id,parent_chat_id,parent_message_id,name,description,owner,…}]
        im.search.department.list||Find departments|Найти подразделения|FIND*,USER_DATA,OFFSET:int,LIMIT:int|FIND_SHORT|[{id,name,full_name,manager_user_id,manager_user_data}]
        im.search.last.add|d|Add entry to search history|Добавить запись в историю поиска|DIALOG_ID*|DIALOG_ID_EMPTY|bool
        im.search.last.delete|d|Delete record from search history|Удалить запись из истории поиска|DIALOG_ID*|DIALOG_ID_EMPTY|bool
        im.search.last.get|d|Get search history|Получить историю поиска|SKIP_OPENLINES,SKIP_CHAT,SKIP_DIALOG||[{id,type,avatar,title,chat}]
        im.search.user.list||Find users|Найти пользователей|FIND*,BUSINESS,OFFSET:int,LIMIT:int|FIND_SHORT|{103}
        @chats/special-operations im
        im.chat.mute||Disable notifications from chat|Отключить уведомления от чата|CHAT_ID:int,DIALOG_ID,MUTE|ACCESS_ERROR CHAT_ID_EMPTY DIALOG_ID_EMPTY|bool
        im.dialog.read.all||Set "read" flag for all chats|Установить признак «прочитано» у всех чатов|||bool
        im.recent.hide||Remove chat from recent list|Удалить чат из списка последних|DIALOG_ID*|DIALOG_ID_EMPTY|bool
        im.recent.pin||Pin chat at top of im.recent list|Закрепить чат вверху списка|DIALOG_ID*,PIN|ACCESS_ERROR DIALOG_ID_EMPTY|bool
        im.recent.unread||Set or remove "read" flag for chat|Установить или снять признак «прочитано» у чата|DIALOG_ID*,ACTION|DIALOG_ID_EMPTY|bool
        @chats/users im
        im.user.get||Get user data|Данные о пользователе|ID:int,AVATAR_HR|ACCESS_DENIED ID_EMPTY USER_NOT_EXISTS|{id,active,name,first_name,last_name,work_position}
        im.user.list.get||Get user data|Данные о списке пользователей|ID:array*,AVATAR_HR,RESULT_TYPE|INVALID_FORMAT|[{id,active,name,first_name,last_name,work_position}]
        im.user.status.get||Get user status|Получить статус пользователя|||string
        im.user.status.idle.end||Disable automatic status "away"|Выключить автоматический статус «Отошел»|||bool
        im.user.status.idle.start||Enable automatic status "away"|Включить автоматический статус «Отошел»|AGO:int||bool
        im.user.status.set||Set user status|Установить статус пользователя|STATUS*|STATUS_ERROR|bool
        @imopenlines/imconnector imconnector
        imconnector.chat.name.set||Set new chat name|Установить новое имя чата|CONNECTOR*,LINE:int*,CHAT_ID*,NAME*,USER_ID|CHAT_RENAMING_FAILED ERROR_ARGUMENT IMCONNECTOR_NO_CORRECT_PROVIDER NOT_ACTIVE_LINE|{SUCCESS,DATA}
        @imopenlines/imconnector imopenlines
        imconnector.activate|a|Activate connector|Активировать коннектор|CONNECTOR*,LINE:int*,ACTIVE*|ERROR_ARGUMENT WRONG_AUTH_TYPE|bool
        imconnector.connector.data.set|a|Set connector settings|Установить настройки коннектора|CONNECTOR*,LINE:int*,DATA*{ID,URL,URL_IM,NAME}|ERROR_ARGUMENT WRONG_AUTH_TYPE|bool
        imconnector.delete.messages|a|Delete sent messages|Удалить отправленные сообщения|CONNECTOR*,LINE:int*,MESSAGES:array*{user{id*},message{id*},chat{id*}}|ERROR_ARGUMENT IMCONNECTOR_NO_CORRECT_PROVIDER NOT_ACTIVE_LINE WRONG_AUTH_TYPE|{SUCCESS,DATA}
        imconnector.list|a|List of connectors|Список коннекторов||ACCESS_DENIED WRONG_AUTH_TYPE|{livechat,telegrambot,network,myconnector}
        imconnector.register|a|Register connector|Зарегистрировать коннектор|ID*,NAME*,ICON*{DATA_IMAGE*,COLOR,SIZE,POSITION},PLACEMENT_HANDLER*,ICON_DISABLED{DATA_IMAGE,COLOR,SIZE,POSITION},DEL_EXTERNAL_MESSAGES:bool,EDIT_INTERNAL_MESSAGES:bool,DEL_INTERNAL_MESSAGES:bool,NEWSLETTER:bool,NEED_SYSTEM_MESSAGES:bool,NEED_SIGNATURE:bool,CHAT_GROUP:bool|APPLICATION_REGISTRATION_ERROR APPLICATION_REGISTRATION_ERROR_POINT CONNECTOR_ID_REQUIRED GENERAL_CONNECTOR_REGISTRATION_ERROR ICON_REQUIRED NAME_REQUIRED NO_APPLICATION_ID NO_PLACEMENT_HANDLER WRONG_AUTH_TYPE|{result}
        imconnector.send.messages|a|Send messages to Bitrix24|Отправить сообщения в Битрикс24|CONNECTOR*,LINE:int*,MESSAGES:array*{user{id*,last_name,name,picture:object,url,gender,email,phone,skip_phone_validate},message{id,date:int,text,files:array,disable_crm,user_id:int},chat{id*,name,url}}|ERROR_ARGUMENT IMCONNECTOR_NOT_SPECIFIED_CORRECT_COMMAND IMCONNECTOR_NO_CORRECT_PROVIDER NOT_ACTIVE_LINE WRONG_AUTH_TYPE|{SUCCESS,DATA}
        imconnector.send.status.delivery|a|Update status "delivered"|Обновить статус «доставлено»|CONNECTOR*,LINE:int*,MESSAGES:array*{im{chat_id:int,message_id:int},message{id:array,date:int},chat{id}}|ERROR_ARGUMENT IMCONNECTOR_NO_CORRECT_PROVIDER WRONG_AUTH_TYPE|{SUCCESS,DATA}
        imconnector.send.status.reading|a|Update status to "read"|Обновить статус «прочитано»|CONNECTOR*,LINE:int*,MESSAGES:array*{im{chat_id:int,message_id:int},message{id:array},chat{id}}|ERROR_ARGUMENT IMCONNECTOR_NO_CORRECT_PROVIDER WRONG_AUTH_TYPE|{SUCCESS,DATA}
        imconnector.status|a|Get status of connector|Получить статус коннектора|CONNECTOR*,LINE:int|ERROR_ARGUMENT WRONG_AUTH_TYPE|{LINE,CONNECTOR,ERROR,CONFIGURED,STATUS}
        imconnector.unregister|a|Unregister connector|Отменить регистрацию коннектора|ID*|APPLICATION_UNREGISTRATION_ERROR NO_APPLICATION_ID WRONG_AUTH_TYPE|{result}
        imconnector.update.messages|a|Update sent messages|Изменить отправленные сообщения|CONNECTOR*,LINE:int*,MESSAGES:array*{user{id*,last_name,name,picture:object,url,gender,email,phone,skip_phone_validate},message{id,date:int,text,files:array,disable_crm,user_id:int},chat{id*,name,url}}|ERROR_ARGUMENT IMCONNECTOR_NO_CORRECT_PROVIDER NOT_ACTIVE_LINE WRONG_AUTH_TYPE|{SUCCESS,DATA}
        @imopenlines/openlines imopenlines
        imopenlines.config.add||Add open channel|Добавить открытую линию|PARAMS{LINE_NAME,ACTIVE:char,QUEUE:array,QUEUE_TYPE,QUEUE_TIME:int,NO_ANSWER_TIME:int,WELCOME_MESSAGE:char,WELCOME_MESSAGE_TEXT,WORKTIME_ENABLE:char,WORKTIME_FROM,WORKTIME_TO,WORKTIME_TIMEZONE,CRM:char,CRM_CREATE,VOTE_MESSAGE:char,LANGUAGE_ID,CRM_CREATE_SECOND,CRM_CREATE_THIRD:char,CRM_CHAT_TRACKER:char,CRM_FORWARD:char,CRM_TRANSFER_CHANGE:char,CRM_SOURCE,MAX_CHAT:int,TYPE_MAX_CHAT,CATEGORY_ENABLE:char,CATEGORY_ID:int,SESSION_PRIORITY:int,WELCOME_BOT_ENABLE:char,WELCOME_BOT_JOIN,WELCOME_BOT_ID:int,WELCOME_BOT_TIME:int,WELCOME_BOT_LEFT,CHECK_AVAILABLE:char,WATCH_TYPING:char,SEND_WELCOME_EACH_SESSION:char,OPERATOR_DATA,DEFAULT_OPERATOR_DATA:object,NO_ANSWER_RULE,NO_ANSWER_FORM_ID:int,NO_ANSWER_BOT_ID:int,NO_ANSWER_TEXT,WORKTIME_DAYOFF:array,WORKTIME_HOLIDAYS,WORKTIME_DAYOFF_RULE,WORKTIME_DAYOFF_FORM_ID:int,WORKTIME_DAYOFF_BOT_ID:int,WORKTIME_DAYOFF_TEXT,CLOSE_RULE,CLOSE_FORM_ID:int,CLOSE_BOT_ID:int,CLOSE_TEXT,VOTE_TIME_LIMIT:int,VOTE_CLOSING_DELAY:char,VOTE_BEFORE_FINISH:char,VOTE_MESSAGE_1_TEXT,VOTE_MESSAGE_1_LIKE,VOTE_MESSAGE_1_DISLIKE,VOTE_MESSAGE_2_TEXT,VOTE_MESSAGE_2_LIKE,VOTE_MESSAGE_2_DISLIKE,AUTO_CLOSE_RULE,FULL_CLOSE_TIME:int,AUTO_CLOSE_TIME:int,AUTO_CLOSE_FORM_ID:int,AUTO_CLOSE_BOT_ID:int,AUTO_CLOSE_TEXT,AUTO_EXPIRE_TIME:int,TEMPORARY:char,QUICK_ANSWERS_IBLOCK_ID:int,KPI_FIRST_ANSWER_TIME:int,KPI_FIRST_ANSWER_ALERT:char,KPI_FIRST_ANSWER_LIST:array,KPI_FIRST_ANSWER_TEXT,KPI_FURTHER_ANSWER_TIME:int,KPI_FURTHER_ANSWER_ALERT:char,KPI_FURTHER_ANSWER_LIST:array,KPI_FURTHER_ANSWER_TEXT,KPI_CHECK_OPERATOR_ACTIVITY:char,USE_WELCOME_FORM:char,WELCOME_FORM_ID:int,WELCOME_FORM_DELAY:char,CONFIRM_CLOSE:char,IGNORE_WELCOME_FORM_RESPONSIBLE:char}||int
        imopenlines.config.delete||Delete open channel|Удалить открытую линию|CONFIG_ID:int*|CONFIG_ID_EMPTY CONFIG_WRONG_USER_PERMISSION|bool
        imopenlines.config.get||Get open line by ID|Получить открытую линию по ID|CONFIG_ID:int*,WITH_QUEUE:char,SHOW_OFFLINE:char|CONFIG_ID_EMPTY|{ID,ACTIVE,LINE_NAME,CRM,CRM_CREATE,CRM_CREATE_SECOND,…}
        imopenlines.config.list.get||List of open channels|Список открытых линий|PARAMS{select:array,order:object,filter:object,limit:int,offset:int},OPTIONS{QUEUE:char,CONFIG_QUEUE:char,CHECK_PERMISSION}|INVALID_FORMAT|[{ID,LINE_NAME,ACTIVE,QUEUE,QUEUE_USERS_FIELDS,CONFIG_QUEUE}]
        imopenlines.config.path.get||Get link to public page of open channels|Получить ссылку на публичную страницу открытых линий|||{SERVER_ADDRESS,PUBLIC_PATH}
        imopenlines.config.update||Update open channel|Изменить открытую линию|CONFIG_ID:int*,PARAMS{LINE_NAME,QUEUE:array,QUEUE_TYPE,QUEUE_TIME:int,NO_ANSWER_TIME:int,WELCOME_MESSAGE,WELCOME_MESSAGE_TEXT,WORKTIME_ENABLE,WORKTIME_FROM,WORKTIME_TO,WORKTIME_TIMEZONE}|CONFIG_ID_EMPTY CONFIG_WRONG_USER_PERMISSION|bool
        imopenlines.network.join||Connect external open channel to account|Подключить внешнюю открытую линию к порталу|CODE*|CODE IMBOT_ERROR INACTIVE NOT_FOUND|int
        imopenlines.network.message.add|a|Send message to user on behalf of open channel|Отправить сообщение пользователю от имени открытой линии|CODE*,USER_ID:int*,MESSAGE*,ATTACH:object,KEYBOARD:object,URL_PREVIEW:char|ATTACH_ERROR ATTACH_OVERSIZE CODE IMBOT_ERROR KEYBOARD_ERROR MESSAGE_EMPTY NOT_FOUND USER_ID_EMPTY USER_MESSAGE_LIMIT WRONG_AUTH_TYPE WRONG_REQUEST|bool
        imopenlines.revision.get||Get information about API revisions|Получить информацию о ревизиях API|||{rest,web,mobile}
        @imopenlines/openlines/chat-bots imopenlines,imbot
        imopenlines.bot.session.finish|a|Finish dialog|Завершить диалог|CHAT_ID:int*,CLIENT_ID|BOT_ID_ERROR CHAT_ID_EMPTY WRONG_AUTH_TYPE|bool
        imopenlines.bot.session.message.send|a|Send automatic message in dialog|Отправить автоматическое сообщение в диалог|CHAT_ID:int*,NAME,MESSAGE|CHAT_ID_EMPTY WRONG_AUTH_TYPE|bool
        imopenlines.bot.session.operator|a|Switch dialog to free operator|Переключить диалог на свободного оператора|CHAT_ID:int*|CHAT_ID_EMPTY WRONG_AUTH_TYPE WRONG_CHAT|bool
        imopenlines.bot.session.transfer|a|Transfer dialogue to operator or queue|Перевести диалог на оператора или очередь|CHAT_ID:int*,USER_ID:int,QUEUE_ID:int,TRANSFER_ID,LEAVE:bool,CLIENT_ID|BOT_ID_ERROR CHAT_ID_EMPTY OPERATOR_WRONG QUEUE_ID_EMPTY TRANSFER_ID_EMPTY USER_ID_EMPTY WRONG_AUTH_TYPE|bool
        @imopenlines/openlines/chats imopenlines
        imopenlines.crm.chat.get||Get chats for CRM object|Получить чаты для объекта CRM|CRM_ENTITY_TYPE*,CRM_ENTITY:int*,ACTIVE_ONLY:char|ACCESS_DENIED ERROR_ARGUMENT|[{CHAT_ID,CONNECTOR_ID,CONNECTOR_TITLE}]
        imopenlines.crm.chat.getLastId||Get identifier of last chat|Получить идентификатор последнего чата|CRM_ENTITY_TYPE*,CRM_ENTITY:int*|CRM_CHAT_EMPTY_CRM_DATA ERROR_ARGUMENT|int
        imopenlines.crm.chat.user.add||Add user to existing chat|Добавить пользователя к существующему чату|CRM_ENTITY_TYPE*,CRM_ENTITY:int*,USER_ID:int*,CHAT_ID:int|ACCESS_DENIED CHAT_NOT_IN_CRM CRM_CHAT_USER_NOT_ACTIVE ERROR_ARGUMENT IM_NOT_INSTALLED WRONG_REQUEST|int
        imopenlines.crm.chat.user.delete||Remove user from chat|Удалить пользователя из чата|CRM_ENTITY_TYPE*,CRM_ENTITY:int*,USER_ID:int*,CHAT_ID:int|ACCESS_DENIED CHAT_DELETE_USER_PERMISSION_DENIED CHAT_NOT_IN_CRM CRM_CHAT_EMPTY_CRM_DATA CRM_CHAT_EMPTY_USER CRM_CHAT_USER_NOT_ACTIVE ERROR_ARGUMENT IM_NOT_INSTALLED WRONG_REQUEST|int
        @imopenlines/openlines/messages imopenlines
        imopenlines.crm.message.add||Send message to open channel|Отправить сообщение в открытую линию|CRM_ENTITY_TYPE*,CRM_ENTITY:int*,USER_ID:int*,CHAT_ID:int*,MESSAGE*|ACCESS_DENIED CANCELED CHAT_NOT_IN_CRM ERROR_ARGUMENT|int
        imopenlines.message.quick.save|m|Save message as quick answer|Сохранить сообщение в качестве быстрого ответа|CHAT_ID:int*,MESSAGE_ID:int*|ACCESS_DENIED CANT_SAVE_QUICK_ANSWER CHAT_ID CHAT_TYPE|bool
        @imopenlines/openlines/operators imopenlines
        imopenlines.operator.another.finish||Finish another operator's dialog|Завершить диалог другого оператора|CHAT_ID:int*|ACCESS_DENIED CHAT_ID CHAT_TYPE USER_ID|bool
        imopenlines.operator.answer||Take dialog for yourself|Забрать диалог себе|CHAT_ID:int*|ACCESS_DENIED CHAT_ID CHAT_TYPE USER_ID|bool
        imopenlines.operator.finish||Finish your dialogue|Завершить свой диалог|CHAT_ID:int*|ACCESS_DENIED CHAT_ID CHAT_TYPE USER_ID|bool
        imopenlines.operator.skip||Skip dialog|Пропустить диалог|CHAT_ID:int*|ACCESS_DENIED ACCESS_DENIED_KICK CHAT_ID CHAT_TYPE USER_ID|bool
        imopenlines.operator.spam||Mark conversation as "spam"|Отметить диалог в качестве «спама»|CHAT_ID:int*|ACCESS_DENIED CHAT_ID CHAT_TYPE USER_ID|bool
        imopenlines.operator.transfer||Transfer dialog to another operator or to another line|Передать диалог другому оператору или в другую линию|CHAT_ID:int*,TRANSFER_ID,USER_ID:int,QUEUE_ID:int|CHAT_ID_EMPTY OPERATOR_WRONG QUEUE_ID_EMPTY TRANSFER_ID_EMPTY USER_ID_EMPTY|bool
        @imopenlines/openlines/sessions imopenlines
        imopenlines.crm.lead.create||Create lead based on dialogue|Создать лид на основании диалога|CHAT_ID:int*|ACCESS_DENIED CHAT_ID CHAT_TYPE ERROR_USER_NOT_OPERATOR USER_ID|bool
        imopenlines.dialog.get||Get information about operator's dialog|Получить информацию о диалоге оператора|CHAT_ID:int,DIALOG_ID,SESSION_ID:int,USER_CODE|ACCESS_ERROR IM_NOT_INSTALLED|{id,parent_chat_id,parent_message_id,name,description,owner,…}
        imopenlines.message.session.start||Start new dialogue based on message|Начать новый диалог на основании сообщения|CHAT_ID:int*,MESSAGE_ID:int*|ACCESS_DENIED CHAT_ID CHAT_TYPE USER_ID|bool
        imopenlines.session.head.vote||Rate employee performance in dialog|Поставить оценку работе сотрудника в диалоге|SESSION_ID:int*,RATING:int,COMMENT|ACCESS_DENIED EMPTY_SESSION_ID EMPTY_VOTE_PARAMS|bool
        imopenlines.session.history.get||Get message history of dialogue|Получить историю сообщений диалога|SESSION_ID:int,CHAT_ID:int|ACCESS_DENIED INVALID_SESSION_ID MISSING_REQUIRED_PARAM
        imopenlines.session.intercept||Take over dialogue from current operator|Забрать диалог у текущего оператора|CHAT_ID:int*|CHAT_ID_EMPTY OPERATOR_WRONG|bool
        imopenlines.session.join||Join dialogue|Присоединиться к диалогу|CHAT_ID:int*|ACCESS_DENIED CHAT_ID CHAT_TYPE USER_ID|bool
        imopenlines.session.mode.pin||Pin or unpin dialog|Закрепить или открепить диалог|CHAT_ID:int*,ACTIVATE|ACCESS_DENIED CHAT_ID CHAT_ID_EMPTY CHAT_TYPE USER_ID|bool
        imopenlines.session.mode.pinAll||Pin all available dialogs to operator|Закрепить все доступные диалоги за оператором|||[int]
        imopenlines.session.mode.silent|d|Switch dialog to silent mode|Переключить диалог в скрытый режим|CHAT_ID:int*,ACTIVATE|ACCESS_DENIED CHAT_ID CHAT_TYPE USER_ID|bool
        imopenlines.session.mode.unpinAll||Unpin all operator dialogs|Открепить все закрепленные диалоги оператора|||[int]
        imopenlines.session.open||Get chat by user code|Получить чат по коду пользователя|USER_CODE*|ACCESS_DENIED|{chatId}
        imopenlines.session.start||Start new dialogue|Начать новый диалог|CHAT_ID:int*|ACCESS_DENIED CHAT_ID CHAT_TYPE USER_ID|bool
        """#
}
