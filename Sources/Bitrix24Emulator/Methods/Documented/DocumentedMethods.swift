/// Every method that the documentation of the REST API describes, by its scope.
///
/// A portal knows them all, whether or not the modules behind them are installed: without the scope a caller is told that
/// it lacks the right, with it that there is no such method here.
enum DocumentedMethods {
    /// The scope of a method, by its name in lower case; `nil` where the documentation has no such method.
    static func scope(of method: String) -> String? { scopes[method] }

    /// The methods that only an application can call, in lower case: they are there even where a webhook is refused.
    static let ofApplications = Set(keys(in: applications) + keys(in: contexts))

    /// What a portal says that knows a method and does not have it.
    static func absence(of method: String, for caller: Caller) -> MethodFailure {
        guard let scope = scope(of: method) else { return .methodNotFound }
        do throws(MethodFailure) {
            try caller.check(scope)
        } catch {
            return error
        }
        guard caller.credential == .webhook, ofApplications.contains(method) else { return .methodNotFound }
        return askForContext.contains(method) ? .applicationOnly : .wrongAuthType
    }

    private static let scopes: [String: String] = {
        let named = others.merging(
            ["crm": crm, "catalog": catalog, "task": task, "sale": sale, "landing": landing, "": basic]
        ) { first, _ in first }
        let pairs = named.flatMap { scope, names in keys(in: names).map { ($0, scope) } }
        return Dictionary(pairs) { first, _ in first }
    }()

    private static let askForContext = Set(keys(in: contexts))

    private static func keys(in names: String) -> [String] {
        names.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    }

    /// The methods that need no scope.
    private static let basic = """
        access.name app.info app.option.get app.option.set batch event.bind event.get event.offline.clear
        event.offline.error event.offline.get event.offline.list event.unbind events feature.get method.get methods
        profile scope server.time user.access user.admin user.option.get user.option.set
        """

    /// The methods that refuse a webhook for the kind of its authorization.
    private static let applications = """
        event.bind event.get event.offline.clear event.offline.error event.offline.get event.offline.list
        event.unbind events humanresources.hcmlink.company.add humanresources.hcmlink.company.delete
        humanresources.hcmlink.company.list humanresources.hcmlink.company.update
        humanresources.hcmlink.company.user.list humanresources.hcmlink.employee.list
        humanresources.hcmlink.employee.set humanresources.hcmlink.field.value.set
        humanresources.hcmlink.job.status.get humanresources.hcmlink.job.update imbot.bot.list imbot.register
        imbot.unregister imbot.update imconnector.activate imconnector.connector.data.set
        imconnector.delete.messages imconnector.list imconnector.register imconnector.send.messages
        imconnector.send.status.delivery imconnector.send.status.reading imconnector.status imconnector.unregister
        imconnector.update.messages imopenlines.bot.session.finish imopenlines.bot.session.message.send
        imopenlines.bot.session.operator imopenlines.bot.session.transfer imopenlines.network.message.add
        placement.bind placement.get placement.list placement.unbind pull.application.config.get
        pull.application.event.add pull.application.push.add sign.b2e.company.provider.list sign.b2e.document.get
        sign.b2e.document.send sign.b2e.hcmlink.document.get telephony.externalCall.finish
        telephony.externalCall.register telephony.externalLine.add telephony.externalLine.delete
        telephony.externalLine.get telephony.externalLine.update
        """

    /// The methods that ask a webhook for the application that it has none of.
    private static let contexts = """
        app.info app.option.get app.option.set bizproc.activity.add bizproc.activity.delete bizproc.activity.list
        bizproc.activity.update bizproc.robot.add bizproc.robot.delete bizproc.robot.list bizproc.robot.update
        bizproc.workflow.template.add bizproc.workflow.template.delete bizproc.workflow.template.update
        crm.activity.type.add crm.activity.type.delete crm.activity.type.list crm.automation.trigger.add
        crm.automation.trigger.delete crm.automation.trigger.execute crm.automation.trigger.list
        disk.storage.getForApp entity.add entity.get entity.item.add entity.item.delete entity.item.get
        entity.item.property.add entity.item.property.delete entity.item.property.get entity.item.property.update
        entity.item.update messageservice.message.status.update messageservice.sender.add
        messageservice.sender.delete messageservice.sender.list messageservice.sender.update sign.b2e.mysafe.tail
        sign.b2e.personal.tail user.option.get user.option.set
        """
}
