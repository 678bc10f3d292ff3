/// What people call the fields that every portal has, in Russian and English.
///
/// Portals give many of them no better title than their code, and give all titles in one language only.
struct FieldVocabulary: Sendable {
    /// The names of one field.
    struct Names: Hashable, Sendable {
        /// The Russian ones, the best first.
        let russian: [String]
        /// The English ones, the best first.
        let english: [String]
    }

    private let names: [String: Names]

    /// Reads a table with a line for each field: `code: Russian names | English names`, with commas in between.
    private init(_ table: String) {
        var names: [String: Names] = [:]
        for line in table.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            let languages = halves[1].split(separator: "|", maxSplits: 1).map { language in
                language.split(separator: ",").map { NameText.trimmed($0) }
            }
            names[String(halves[0])] = Names(russian: languages[0], english: languages[1])
        }
        self.names = names
    }

    /// The names of a field; `nil` for a field that is not in the table.
    subscript(code: String) -> Names? { names[code] }

    /// The words for the items of the CRM.
    static let items = FieldVocabulary(
        """
        id:ID, номер|ID, number
        title:Название, заголовок, тема, название лида, название сделки|Title, name, subject
        name:Имя|First name
        secondName:Отчество|Middle name, second name
        lastName:Фамилия|Last name, surname
        companyTitle:Название компании|Company name, company title
        sourceId:Источник, канал|Source, channel, lead source
        sourceDescription:Дополнительно об источнике, описание источника|Source description, source details
        stageId:Стадия, статус, этап, стадия сделки, статус лида|Stage, status, step
        statusDescription:Дополнительно о стадии|Stage description
        stageSemanticId:Группа стадии, группа, состояние, результат, исход|Stage group, semantics, outcome, state, result
        previousStageId:Предыдущая стадия|Previous stage
        categoryId:Воронка, направление|Pipeline, funnel, category
        opportunity:Сумма, бюджет, стоимость, деньги, оборот|Amount, value, revenue, budget, sum, total, money, opportunity
        taxValue:Налог, сумма налога|Tax, tax amount
        currencyId:Валюта|Currency
        probability:Вероятность|Probability
        isManualOpportunity:Сумма вручную|Manual amount
        accountCurrencyId:Валюта отчётов|Report currency
        opportunityAccount:Сумма в валюте отчётов|Amount in the report currency
        assignedById:Ответственный, менеджер, сотрудник, продавец|Responsible, manager, owner, salesperson, assignee, assigned to
        createdBy:Кем создано, кто создал, автор, создатель|Created by, creator, author
        updatedBy:Кем изменено, кто изменил|Modified by, updated by
        movedBy:Кто сменил стадию|Stage changed by, moved by
        lastActivityBy:Кто работал последним|Last activity by
        createdTime:Дата создания, создан, создана, создано, когда создано, поступление|Created, created at, date created, creation date
        updatedTime:Дата изменения, изменён, изменена, когда изменено|Modified, updated, changed, updated at, date modified
        movedTime:Дата смены стадии, смена стадии|Stage changed, moved, stage change date
        lastActivityTime:Последняя активность, активность, последний контакт|Last activity, last activity time, last contact
        begindate:Дата начала, начало|Begin date, start date, started
        closedate:Дата завершения, дата закрытия, закрыта, закрыт, срок, завершение|Close date, closing date, closed at, due date, deadline
        dateClosed:Дата завершения, дата закрытия, закрыт|Close date, closed at, date closed
        closed:Закрыта, завершена|Is closed, closed
        opened:Доступно для всех|Available to everyone
        isNew:Новая сделка, новая|Is new
        isRecurring:Регулярная сделка|Recurring
        isReturnCustomer:Повторный лид, повторная сделка, повторный клиент, повторный|Repeat, returning customer, repeated, repeat lead, repeat deal
        isRepeatedApproach:Повторное обращение|Repeated enquiry, repeated approach
        companyId:Компания, клиент-компания|Company
        contactId:Контакт|Contact
        contactIds:Контакты|Contacts
        leadId:Лид|Lead
        quoteId:Предложение|Quote
        parentId2:Сделка|Deal
        mycompanyId:Моя компания, наша компания|My company
        typeId:Тип, тип сделки, тип контакта, тип компании|Type, deal type
        industry:Отрасль, сфера деятельности|Industry
        employees:Количество сотрудников, кол-во сотрудников|Employees, company size
        revenue:Годовой оборот|Annual revenue
        comments:Комментарий, примечание|Comment, comments, note
        address:Адрес|Address
        post:Должность|Position, job title
        honorific:Обращение|Salutation
        birthdate:Дата рождения, день рождения|Birthday, date of birth
        hasPhone:Есть телефон, указан телефон|Has phone
        hasEmail:Есть почта, есть email, указан email|Has email
        hasImol:Есть открытая линия|Has open channel
        utmSource:UTM-источник, рекламная система, utm source|UTM source
        utmMedium:UTM-канал, тип трафика, utm medium|UTM medium
        utmCampaign:UTM-кампания, рекламная кампания, utm campaign|UTM campaign, campaign
        utmContent:UTM-содержание, utm content|UTM content
        utmTerm:UTM-ключ, ключевое слово, utm term|UTM term, keyword
        webformId:CRM-форма|CRM form, web form
        originatorId:Внешний источник|External source
        originId:Внешний код|External ID
        observers:Наблюдатели|Observers
        accountNumber:Номер счёта|Invoice number, account number
        """
    )

    /// The words for activities.
    static let activities = FieldVocabulary(
        """
        ID:ID, номер|ID
        OWNER_ID:Владелец дела, к чему относится|Owner ID
        OWNER_TYPE_ID:Тип владельца|Owner type
        TYPE_ID:Тип, вид, вид дела|Type, kind
        PROVIDER_ID:Провайдер|Provider
        SUBJECT:Тема, название|Subject, title
        START_TIME:Начало, дата начала|Start, start time
        END_TIME:Окончание, конец|End, end time
        DEADLINE:Срок, крайний срок, дедлайн|Deadline, due, due date
        COMPLETED:Выполнено, завершено, сделано|Completed, done
        STATUS:Статус|Status
        RESPONSIBLE_ID:Ответственный, менеджер, сотрудник|Responsible, manager, owner, assignee
        PRIORITY:Важность, приоритет|Priority
        DIRECTION:Направление|Direction
        DESCRIPTION:Описание, текст|Description, text
        LOCATION:Место|Location, place
        CREATED:Дата создания, создано|Created, created at
        AUTHOR_ID:Создал, автор|Created by, author
        LAST_UPDATED:Дата изменения, изменено|Modified, updated, changed
        EDITOR_ID:Изменил|Modified by
        """
    )

    /// The words for calls in the statistics of the telephony.
    static let calls = FieldVocabulary(
        """
        ID:ID, номер записи|ID
        PORTAL_USER_ID:Сотрудник, менеджер, ответственный, кто говорил|Employee, manager, responsible, user, agent
        PORTAL_NUMBER:Номер портала, линия|Portal number, line
        PHONE_NUMBER:Номер телефона, телефон, номер|Phone number, phone
        CALL_DURATION:Длительность, продолжительность, секунд|Duration, length, seconds
        CALL_START_DATE:Начало, дата звонка, дата, когда|Start, date, call date, started
        CALL_TYPE:Тип звонка, направление, тип|Call type, direction, type
        CALL_FAILED_CODE:Код результата, результат, исход|Result code, result, outcome
        CALL_FAILED_REASON:Причина, описание результата|Reason, result text
        CALL_VOTE:Оценка|Rating, vote
        COST:Стоимость, цена|Cost, price
        COST_CURRENCY:Валюта|Currency
        CRM_ENTITY_TYPE:Тип записи CRM, чей звонок|CRM type
        CRM_ENTITY_ID:Запись CRM|CRM record
        CRM_ACTIVITY_ID:Дело, номер дела|Activity
        CALL_ID:Идентификатор звонка|Call ID
        RECORD_DURATION:Длительность записи|Recording length
        COMMENT:Комментарий|Comment
        """
    )

    /// The words for tasks.
    static let tasks = FieldVocabulary(
        """
        ID:ID, номер|ID
        TITLE:Название, заголовок, тема|Title, name, subject
        DESCRIPTION:Описание, текст|Description, text
        STATUS:Статус, состояние|Status, state
        REAL_STATUS:Настоящий статус|Real status
        PRIORITY:Приоритет, важность|Priority
        MARK:Оценка|Mark
        CREATED_BY:Постановщик, кто поставил, автор|Creator, created by, author
        RESPONSIBLE_ID:Исполнитель, ответственный, менеджер, сотрудник|Responsible, assignee, manager, owner
        ACCOMPLICES:Соисполнители|Participants, accomplices
        AUDITORS:Наблюдатели|Observers, auditors
        CREATED_DATE:Дата создания, создана, поставлена|Created, created at
        CHANGED_DATE:Дата изменения, изменена|Modified, updated, changed
        CHANGED_BY:Кто изменил|Modified by
        CLOSED_DATE:Дата закрытия, дата завершения, закрыта, завершена, выполнена|Closed, closed at, closed date, close date, completed at, done at
        CLOSED_BY:Кто закрыл|Closed by
        ACTIVITY_DATE:Последняя активность|Last activity
        DATE_START:Дата начала, начата|Started, start date
        DEADLINE:Крайний срок, срок, дедлайн|Deadline, due, due date
        START_DATE_PLAN:Плановое начало|Planned start
        END_DATE_PLAN:Плановое завершение|Planned end
        GROUP_ID:Проект, группа|Project, group
        PARENT_ID:Родительская задача, базовая задача|Parent task
        TIME_ESTIMATE:Планируемое время|Time estimate
        TIME_SPENT_IN_LOGS:Затраченное время|Time spent
        DURATION_FACT:Затрачено фактически|Actual duration
        DURATION_PLAN:Затрачено по плану|Planned duration
        COMMENTS_COUNT:Количество комментариев, комментариев|Comments, number of comments
        UF_CRM_TASK:Элементы CRM, CRM|CRM items, CRM
        TAGS:Теги|Tags
        """
    )
}
