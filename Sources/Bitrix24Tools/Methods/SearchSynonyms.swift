/// Words that mean the same where methods are looked for, in English and Russian.
enum SearchSynonyms {
    /// The words that a search pays no heed to.
    static let ignored = Set(
        """
        a an the to of in on for by with and or how do i is my all from at as via using into s
        ее их в на по из для как с со и или о об от к ко у за что мне мой все при через его
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// The meaning of each word's stem: the stem of the first word of its line.
    static let meanings: [String: String] = {
        var meanings: [String: String] = [:]
        for line in lines.split(separator: "\n") {
            let stems = line.split(separator: " ").map { WordStem.stem(of: String($0)) }
            for stem in stems { meanings[stem] = stems[0] }
        }
        return meanings
    }()

    private static let lines = """
        deal сделка
        lead лид
        contact контакт
        company компания организация фирма
        task задача задание
        user пользователь сотрудник employee person коллега
        invoice счет
        product товар продукт good
        comment комментарий коммент
        timeline таймлайн лента
        message сообщение msg
        chat чат
        dialog диалог dialogue
        file файл
        disk диск drive хранилище storage
        folder папка
        catalog каталог catalogue
        directory справочник dictionary
        field поле
        custom userfield пользовательский
        list список перечень
        get получить прочитать read retrieve fetch узнать show показать посмотреть посмотр получение
        add поставить добавить добавление добавления создай создать создание create new завести register зарегистрировать insert
        delete удалить удаление remove стереть убрать
        update изменить изменение обновить обновление change edit редактировать modify правка поменять
        send отправить отправка послать написать
        upload загрузить загрузка залить
        download скачать скачивание
        search найти поиск find искать ищи
        stage стадия этап
        status статус
        pipeline воронка funnel направление category категория
        right право permission доступ access разрешение
        order заказ
        price цена
        warehouse store склад
        department подразделение отдел
        call звонок телефония telephony
        calendar календарь
        event событие
        meeting встреча
        currency валюта
        notification уведомление notify оповещение
        group группа workgroup project проект
        workflow бизнес процесс bizproc
        template шаблон
        document документ
        requisite реквизит
        activity дело активность
        quote предложение estimate
        webhook вебхук
        attach прикрепить вложение attachment
        start запустить старт run launch
        complete завершить закончить finish close закрыть
        move переместить перенести
        image картинка изображение picture photo фото
        link ссылка
        address адрес
        phone телефон
        mail почта email письмо
        payment оплата платеж
        delivery доставка
        measure единица измерение unit
        tax налог vat ндс
        section раздел
        time время
        day день
        history история
        count количество number
        type тип
        settings настройка setting option
        responsible ответственный assigned
        name название
        vote голосование опрос poll
        copy копировать
        duplicate дубликат дубль
        history история
        bot бот chatbot
        subscribe подписаться подписка
        merge объединить слияние
        open открыть начать
        pause приостановить пауза
        available доступный
        stock остаток
        current текущий
        publish опубликовать публикация publication
        site сайт website
        page страница
        """
}
