extension MethodReference {
    /// Bookings and calendars.
    static let calendars = #"""
        @booking booking
        booking.v1.clienttype.list||List of client types|Список типов клиентов|||{clientType:[{}]}
        @booking/booking booking
        booking.v1.booking.add||Add booking|Добавить бронирование|fields*{resourceIds:array*,name,description,datePeriod*{from:object*,to:object*}}||{id}
        booking.v1.booking.createfromwaitlist||Create booking from waitlist|Создать бронирование из листа ожидания|waitListId:int*,fields{resourceIds:array*,name,description,datePeriod*{from:object*,to:object*}}||int
        booking.v1.booking.delete||Delete booking|Удалить бронирование|id:int*||bool
        booking.v1.booking.get||Get information about booking|Получить информацию о бронировании|id:int*||{booking:{}}
        booking.v1.booking.list||List of bookings|Список бронирований|FILTER{within:object,client:object},ORDER{id,dateFrom,dateTo}||{booking:[{}]}
        booking.v1.booking.update||Update booking|Обновить бронирование|id:int*,fields*{resourceIds:array,name,description,datePeriod{from:object*,to:object*}}||bool
        @booking/booking/client booking
        booking.v1.booking.client.list||List of booking clients|Список клиентов бронирования|bookingId:int*||{bookingClient:[{}]}
        booking.v1.booking.client.set||Add clients to booking|Добавить клиентов к бронированию|bookingId:int*,clients:array*{id:int*,type:object*}||bool
        booking.v1.booking.client.unset||Remove clients from booking|Удалить клиентов из бронирования|bookingId:int*||bool
        @booking/booking/external-data booking
        booking.v1.booking.externalData.list||Get booking connections|Получить связи бронирования|bookingId:int*||{externalData:[{}]}||booking-v1-booking-externaldata-list
        booking.v1.booking.externalData.set||Set connections for booking|Установить связи для бронирования|bookingId:int*,externalData:array*{moduleId*,entityTypeId*,value*}||bool||booking-v1-booking-externaldata-set
        booking.v1.booking.externalData.unset||Remove connections for booking|Удалить связи для бронирования|bookingId:int*||bool||booking-v1-booking-externaldata-unset
        @booking/resource booking
        booking.v1.resource.add||Add new resource|Добавить новый ресурс|fields*{name*,description,typeId:int*,isMain,isInfoNotificationOn,templateTypeInfo,isConfirmationNotificationOn,templateTypeConfirmation,isReminderNotificationOn,templateTypeReminder,isFeedbackNotificationOn,templateTypeFeedback,isDelayedNotificationOn,templateTypeDelayed,infoDelay:int,reminderDelay:int,delayedDelay:int,delayedCounterDelay:int,confirmationDelay:int,confirmationRepetitions:int,confirmationRepetitionsInterval:int,confirmationCounterDelay:int}||{id}
        booking.v1.resource.delete||Delete resource|Удалить ресурс|id:int*||bool
        booking.v1.resource.get||Get resource|Получить ресурс|id:int*||{resource:{}}
        booking.v1.resource.list||List of resources|Список ресурсов|FILTER{searchQuery,isMain,typeId:int,name,description},ORDER{id,name}||{resource:[{}]}
        booking.v1.resource.update||Update resource|Обновить ресурс|id:int*,fields*{name,description,typeId:int,isMain,isInfoNotificationOn,templateTypeInfo,isConfirmationNotificationOn,templateTypeConfirmation,isReminderNotificationOn,templateTypeReminder,isFeedbackNotificationOn,templateTypeFeedback,isDelayedNotificationOn,templateTypeDelayed,infoDelay:int,reminderDelay:int,delayedDelay:int,delayedCounterDelay:int,confirmationDelay:int,confirmationRepetitions:int,confirmationRepetitionsInterval:int,confirmationCounterDelay:int}||bool
        @booking/resource/resource-type booking
        booking.v1.resourceType.add||Add new resource type|Добавить новый тип ресурса|fields*{name*,code*,isInfoNotificationOn,templateTypeInfo,isConfirmationNotificationOn,templateTypeConfirmation,isReminderNotificationOn,templateTypeReminder,isFeedbackNotificationOn,templateTypeFeedback,isDelayedNotificationOn,templateTypeDelayed,infoDelay:int,reminderDelay:int,delayedDelay:int,delayedCounterDelay:int,confirmationDelay:int,confirmationRepetitions:int,confirmationRepetitionsInterval:int,confirmationCounterDelay:int}||{id}||booking-v1-resourcetype-add
        booking.v1.resourceType.delete||Delete resource type|Удалить тип ресурса|id:int*||bool||booking-v1-resourcetype-delete
        booking.v1.resourceType.get||Get resource type|Получить тип ресурса|id:int*||{resourceType:{}}||booking-v1-resourcetype-get
        booking.v1.resourceType.list||List of resource types|Список типов ресурсов|FILTER{searchQuery,moduleId,name,code},ORDER{id,name,code}||{resource:[{}]}||booking-v1-resourcetype-list
        booking.v1.resourceType.update||Update resource type|Обновить тип ресурса|id:int*,fields*{name,code,isInfoNotificationOn,templateTypeInfo,isConfirmationNotificationOn,templateTypeConfirmation,isReminderNotificationOn,templateTypeReminder,isFeedbackNotificationOn,templateTypeFeedback,isDelayedNotificationOn,templateTypeDelayed,infoDelay:int,reminderDelay:int,delayedDelay:int,delayedCounterDelay:int,confirmationDelay:int,confirmationRepetitions:int,confirmationRepetitionsInterval:int,confirmationCounterDelay:int}||bool||booking-v1-resourcetype-update
        @booking/resource/slots booking
        booking.v1.resource.slots.list||Get slot settings for resource|Получить настройку слотов для ресурса|resourceId:int*||{slots:[{}]}
        booking.v1.resource.slots.set||Set slots for resource|Установить слоты для ресурса|resourceId:int*,slots:array*{from:int*,to:int*,timezone*,weekDays:array*,slotSize:int*}||bool
        booking.v1.resource.slots.unset||Remove slots for resource|Удалить слоты для ресурса|resourceId:int*||bool
        @booking/waitlist booking
        booking.v1.waitlist.add||Add to waitlist|Добавить в лист ожидания|fields*{note*}||{id}
        booking.v1.waitlist.createfrombooking||Create waitlist entry from booking|Создать запись в листе ожидания из бронирования|bookingId:int*||int
        booking.v1.waitlist.delete||Delete entry from waitlist|Удалить запись из листа ожидания|id:int*||bool
        booking.v1.waitlist.get||Get record from waitlist|Получить запись из листа ожидания|id:int*||{waitList:{}}
        booking.v1.waitlist.list||List of records from waitlist|Список записей из листа ожидания|filter{from*,to*}||{waitList:[{}]}
        booking.v1.waitlist.update||Update record in waitlist|Обновить запись в листе ожидания|id:int*,fields*{note*}||bool
        @booking/waitlist/client booking
        booking.v1.waitlist.client.list||List of clients for waitlist|Список клиентов записи в лист ожидания|waitListId:int*||{waitListClient:[{}]}
        booking.v1.waitlist.client.set||Add clients to waitlist record|Добавить клиентов к записи в лист ожидания|waitListId:int*,clients:array*{id:int*,type:object*}||bool
        booking.v1.waitlist.client.unset||Remove clients from waitlist entry|Удалить клиентов из записи в лист ожидания|waitListId:int*||bool
        @booking/waitlist/external-data booking
        booking.v1.waitlist.externalData.list||Get external data links for waitlist entry|Получить связи записи в лист ожидания|waitListId:int*||{externalData:[{}]}||booking-v1-waitlist-externaldata-list
        booking.v1.waitlist.externalData.set||Set connections for recording in waitlist|Установить связи для записи в лист ожидания|waitListId:int*,externalData:array*{moduleId*,entityTypeId*,value*}||bool||booking-v1-waitlist-externaldata-set
        booking.v1.waitlist.externalData.unset||Remove connections for waitlist record|Удалить связи для записи в лист ожидания|waitListId:int*||bool||booking-v1-waitlist-externaldata-unset
        @calendar calendar
        calendar.section.add||Add calendar|Добавить календарь|type*,ownerId:int*,name*,description,color,text_color,export{ALLOW:bool,SET}||int
        calendar.section.delete||Delete calendar|Удалить календарь|type*,ownerId:int*,id:int*||bool
        calendar.section.get||Get calendar list|Список календарей|type*,ownerId:int*
        calendar.section.update||Update calendar|Обновить календарь|type*,ownerId:int*,id*,name,description,color,text_color,export{ALLOW:bool,SET}||int
        calendar.settings.get||Get main calendar settings|Получить основные настройки календаря|||{work_time_start,work_time_end,year_holidays,year_workdays,week_holidays,week_start,…}
        calendar.user.settings.get||Get user calendar settings|Получить пользовательские настройки календаря|||{view,meetSection,crmSection,showDeclined,denyBusyInvitation,collapseOffHours,…}
        calendar.user.settings.set||Set user calendar settings|Установить пользовательские настройки календаря|settings*{view,meetSection,crmSection,showDeclined:bool,denyBusyInvitation:bool,collapseOffHours,showWeekNumbers,showTasks,syncTasks,showCompletedTasks,lastUsedSection,sendFromEmail,defaultSections:object,syncPeriodPast,syncPeriodFuture,defaultReminders{fullDay:array{type,count:int},withTime:array}}||bool
        @calendar/calendar-event calendar
        calendar.accessibility.get||Get user availability|Получить занятость пользователей из списка|users:array*,from:date*,to:date*
        calendar.event.add||Add event|Добавить событие|type*,ownerId:int*,from:datetime*,to:datetime*,from_ts:int,to_ts:int,section:int*,auto_detect_section,name*,skip_time,timezone_from,timezone_to,description:text,color,text_color,accessibility,importance,private_event,rrule{FREQ,COUNT:int,INTERVAL:int,BYDAY:array,UNTIL:date},is_meeting,location,remind:array{type,count:int},attendees:array,meeting{notify:bool,reinvite:bool,allow_invite:bool,hide_guests:bool},crm_fields:array||int|||встреча meeting
        calendar.event.delete||Delete event|Удалить событие|id:int*||bool
        calendar.event.get||List of calendar events|Список событий календаря|type*,ownerId:int*,from:date,to:date,section:array|||||встреча meeting список list
        calendar.event.getbyid||Get event by ID|Получить событие по ID|id:int*||{ID,PARENT_ID,DELETED,CAL_TYPE,OWNER_ID,NAME,…}||calendar-event-get-by-id
        calendar.event.getnearest||List of upcoming events calendar.event.get.nearest|Список будущих событий calendar.event.get.nearest|type,ownerId:int,days:int,forCurrentUser:bool,maxEventsCount:int,detailUrl||||calendar-event-get-nearest
        calendar.event.update||Update event|Обновить событие|id:int*,type*,ownerId:int*,from:datetime,to:datetime,from_ts:int,to_ts:int,section:int,name,skip_time,timezone_from,timezone_to,description:text,color,text_color,accessibility,importance,private_event,recurrence_mode,current_date_from:date,rrule{FREQ,COUNT:int,INTERVAL:int,BYDAY:array,UNTIL:date},is_meeting,location,remind:array{type,count:int},attendees:array,host:int,meeting{notify:bool,reinvite:bool,allow_invite:bool,hide_guests:bool},crm_fields:array||int
        calendar.meeting.status.get||Get participation status of current user in event|Получить статус участия текущего пользователя в событии|eventId:int*||string
        calendar.meeting.status.set||Set participation status in event for current user|Установить статус участия в событии для текущего пользователя|eventId:int*,status*||bool
        @calendar/resource calendar
        calendar.resource.add||Add new resource|Добавить новый ресурс|name*||int
        calendar.resource.booking.list||Get resource bookings by filter|Получить бронирования ресурсов по фильтру|filter*{resourceTypeIdList:array*,from:date,to:date,resourceIdList:array*}
        calendar.resource.delete||Delete resource|Удалить ресурс|resourceId:any*||bool
        calendar.resource.list||List of all resources|Список всех ресурсов
        calendar.resource.update||Update resource|Обновить ресурс|resourceId:int*,name*||int
        """#
}
