extension DocumentedMethods {
    /// The methods of the smaller scopes.
    static let others: [String: String] = [
        "ai_admin": """
        ai.engine.list ai.engine.register ai.engine.unregister
        """,
        "biconnector": """
        biconnector.connector.add biconnector.connector.delete biconnector.connector.fields
        biconnector.connector.get biconnector.connector.list biconnector.connector.update biconnector.dataset.add
        biconnector.dataset.delete biconnector.dataset.fields biconnector.dataset.fields.update
        biconnector.dataset.get biconnector.dataset.list biconnector.dataset.update biconnector.source.add
        biconnector.source.delete biconnector.source.fields biconnector.source.get biconnector.source.list
        biconnector.source.update
        """,
        "bizproc": """
        bizproc.activity.add bizproc.activity.delete bizproc.activity.list bizproc.activity.log
        bizproc.activity.update bizproc.event.send bizproc.robot.add bizproc.robot.delete bizproc.robot.list
        bizproc.robot.update bizproc.task.complete bizproc.task.delegate bizproc.task.list
        bizproc.workflow.instances bizproc.workflow.kill bizproc.workflow.start bizproc.workflow.template.add
        bizproc.workflow.template.delete bizproc.workflow.template.list bizproc.workflow.template.update
        bizproc.workflow.terminate
        """,
        "booking": """
        booking.v1.booking.add booking.v1.booking.client.list booking.v1.booking.client.set
        booking.v1.booking.client.unset booking.v1.booking.createfromwaitlist booking.v1.booking.delete
        booking.v1.booking.externalData.list booking.v1.booking.externalData.set
        booking.v1.booking.externalData.unset booking.v1.booking.get booking.v1.booking.list
        booking.v1.booking.update booking.v1.clienttype.list booking.v1.resource.add booking.v1.resource.delete
        booking.v1.resource.get booking.v1.resource.list booking.v1.resource.slots.list
        booking.v1.resource.slots.set booking.v1.resource.slots.unset booking.v1.resource.update
        booking.v1.resourceType.add booking.v1.resourceType.delete booking.v1.resourceType.get
        booking.v1.resourceType.list booking.v1.resourceType.update booking.v1.waitlist.add
        booking.v1.waitlist.client.list booking.v1.waitlist.client.set booking.v1.waitlist.client.unset
        booking.v1.waitlist.createfrombooking booking.v1.waitlist.delete booking.v1.waitlist.externalData.list
        booking.v1.waitlist.externalData.set booking.v1.waitlist.externalData.unset booking.v1.waitlist.get
        booking.v1.waitlist.list booking.v1.waitlist.update
        """,
        "calendar": """
        calendar.accessibility.get calendar.event.add calendar.event.delete calendar.event.get
        calendar.event.getbyid calendar.event.getnearest calendar.event.update calendar.meeting.status.get
        calendar.meeting.status.set calendar.resource.add calendar.resource.booking.list calendar.resource.delete
        calendar.resource.list calendar.resource.update calendar.section.add calendar.section.delete
        calendar.section.get calendar.section.update calendar.settings.get calendar.user.settings.get
        calendar.user.settings.set
        """,
        "cashbox": """
        sale.cashbox.add sale.cashbox.check.apply sale.cashbox.delete sale.cashbox.handler.add
        sale.cashbox.handler.delete sale.cashbox.handler.list sale.cashbox.handler.update sale.cashbox.list
        sale.cashbox.update
        """,
        "delivery": """
        sale.delivery.extra.service.add sale.delivery.extra.service.delete sale.delivery.extra.service.get
        sale.delivery.extra.service.update sale.delivery.request.delete sale.delivery.request.sendmessage
        sale.delivery.request.update
        """,
        "department": """
        department.add department.delete department.fields department.get department.update
        """,
        "disk": """
        disk.attachedObject.get disk.file.copyTo disk.file.delete disk.file.get disk.file.getExternalLink
        disk.file.getFields disk.file.getVersions disk.file.markDeleted disk.file.moveTo disk.file.rename
        disk.file.restore disk.file.restoreFromVersion disk.file.search disk.file.uploadVersion
        disk.folder.addSubFolder disk.folder.copyTo disk.folder.deleteTree disk.folder.get disk.folder.getChildren
        disk.folder.getExternalLink disk.folder.getFields disk.folder.markDeleted disk.folder.moveTo
        disk.folder.rename disk.folder.restore disk.folder.shareToUser disk.folder.uploadFile disk.rights.getTasks
        disk.storage.addFolder disk.storage.get disk.storage.getChildren disk.storage.getFields
        disk.storage.getForApp disk.storage.getList disk.storage.getTypes disk.storage.rename
        disk.storage.uploadFile disk.version.get
        """,
        "documentgenerator": """
        documentgenerator.document.add documentgenerator.document.delete documentgenerator.document.enablepublicurl
        documentgenerator.document.get documentgenerator.document.getfields documentgenerator.document.list
        documentgenerator.document.update documentgenerator.numerator.add documentgenerator.numerator.delete
        documentgenerator.numerator.get documentgenerator.numerator.list documentgenerator.numerator.update
        documentgenerator.region.add documentgenerator.region.delete documentgenerator.region.get
        documentgenerator.region.list documentgenerator.region.update documentgenerator.role.add
        documentgenerator.role.delete documentgenerator.role.fillaccesses documentgenerator.role.get
        documentgenerator.role.list documentgenerator.role.update documentgenerator.template.add
        documentgenerator.template.delete documentgenerator.template.get documentgenerator.template.getfields
        documentgenerator.template.list documentgenerator.template.update
        """,
        "entity": """
        entity.add entity.delete entity.get entity.item.add entity.item.delete entity.item.get
        entity.item.property.add entity.item.property.delete entity.item.property.get entity.item.property.update
        entity.item.update entity.rights entity.section.add entity.section.delete entity.section.get
        entity.section.update entity.update
        """,
        "humanresources.hcmlink": """
        humanresources.hcmlink.company.add humanresources.hcmlink.company.delete humanresources.hcmlink.company.list
        humanresources.hcmlink.company.update humanresources.hcmlink.company.user.list
        humanresources.hcmlink.employee.list humanresources.hcmlink.employee.set
        humanresources.hcmlink.field.value.set humanresources.hcmlink.job.status.get
        humanresources.hcmlink.job.update
        """,
        "im": """
        im.chat.add im.chat.get im.chat.leave im.chat.mute im.chat.setOwner im.chat.updateAvatar im.chat.updateColor
        im.chat.updateTitle im.chat.user.add im.chat.user.delete im.chat.user.list im.counters.get
        im.department.colleagues.list im.department.employees.get im.department.get im.department.managers.get
        im.dialog.get im.dialog.messages.get im.dialog.messages.search im.dialog.read im.dialog.read.all
        im.dialog.unread im.dialog.users.list im.dialog.writing im.disk.file.commit im.disk.file.delete
        im.disk.file.save im.disk.folder.get im.message.add im.message.command im.message.delete im.message.like
        im.message.share im.message.update im.notify im.notify.answer im.notify.confirm im.notify.delete
        im.notify.get im.notify.history.search im.notify.personal.add im.notify.read im.notify.read.all
        im.notify.read.list im.notify.schema.get im.notify.system.add im.recent.get im.recent.hide im.recent.list
        im.recent.pin im.recent.unread im.revision.get im.search.chat.list im.search.department.list
        im.search.last.add im.search.last.delete im.search.last.get im.search.user.list im.user.get im.user.list.get
        im.user.status.get im.user.status.idle.end im.user.status.idle.start im.user.status.set im.v2.Event.get
        im.v2.Event.subscribe im.v2.Event.unsubscribe im.v2.File.download im.v2.File.upload
        """,
        "imbot": """
        imbot.app.register imbot.app.unregister imbot.app.update imbot.bot.list imbot.chat.add imbot.chat.get
        imbot.chat.leave imbot.chat.sendTyping imbot.chat.setManager imbot.chat.setOwner imbot.chat.updateAvatar
        imbot.chat.updateColor imbot.chat.updateTitle imbot.chat.user.add imbot.chat.user.delete
        imbot.chat.user.list imbot.command.answer imbot.command.register imbot.command.unregister
        imbot.command.update imbot.dialog.get imbot.message.add imbot.message.delete imbot.message.like
        imbot.message.update imbot.register imbot.unregister imbot.update imbot.v2.Bot.get imbot.v2.Bot.list
        imbot.v2.Bot.register imbot.v2.Bot.unregister imbot.v2.Bot.update imbot.v2.Chat.add imbot.v2.Chat.get
        imbot.v2.Chat.InputAction.notify imbot.v2.Chat.leave imbot.v2.Chat.Manager.add imbot.v2.Chat.Manager.delete
        imbot.v2.Chat.Message.delete imbot.v2.Chat.Message.get imbot.v2.Chat.Message.getContext
        imbot.v2.Chat.Message.Reaction.add imbot.v2.Chat.Message.Reaction.delete imbot.v2.Chat.Message.read
        imbot.v2.Chat.Message.send imbot.v2.Chat.Message.update imbot.v2.Chat.setOwner
        imbot.v2.Chat.TextField.enabled imbot.v2.Chat.update imbot.v2.Chat.User.add imbot.v2.Chat.User.delete
        imbot.v2.Chat.User.list imbot.v2.Command.answer imbot.v2.Command.list imbot.v2.Command.register
        imbot.v2.Command.unregister imbot.v2.Command.update imbot.v2.Event.get imbot.v2.File.download
        imbot.v2.File.upload imbot.v2.Revision.get
        """,
        "imconnector": """
        imconnector.chat.name.set
        """,
        "imopenlines": """
        imconnector.activate imconnector.connector.data.set imconnector.delete.messages imconnector.list
        imconnector.register imconnector.send.messages imconnector.send.status.delivery
        imconnector.send.status.reading imconnector.status imconnector.unregister imconnector.update.messages
        imopenlines.bot.session.finish imopenlines.bot.session.message.send imopenlines.bot.session.operator
        imopenlines.bot.session.transfer imopenlines.config.add imopenlines.config.delete imopenlines.config.get
        imopenlines.config.list.get imopenlines.config.path.get imopenlines.config.update imopenlines.crm.chat.get
        imopenlines.crm.chat.getLastId imopenlines.crm.chat.user.add imopenlines.crm.chat.user.delete
        imopenlines.crm.lead.create imopenlines.crm.message.add imopenlines.dialog.get
        imopenlines.message.quick.save imopenlines.message.session.start imopenlines.network.join
        imopenlines.network.message.add imopenlines.operator.another.finish imopenlines.operator.answer
        imopenlines.operator.finish imopenlines.operator.skip imopenlines.operator.spam
        imopenlines.operator.transfer imopenlines.revision.get imopenlines.session.head.vote
        imopenlines.session.history.get imopenlines.session.intercept imopenlines.session.join
        imopenlines.session.mode.pin imopenlines.session.mode.pinAll imopenlines.session.mode.silent
        imopenlines.session.mode.unpinAll imopenlines.session.open imopenlines.session.start
        """,
        "lists": """
        lists.add lists.delete lists.element.add lists.element.delete lists.element.get lists.element.get.file.url
        lists.element.update lists.field.add lists.field.delete lists.field.get lists.field.type.get
        lists.field.update lists.get lists.get.iblock.type.id lists.section.add lists.section.delete
        lists.section.get lists.section.update lists.update
        """,
        "log": """
        log.blogcomment.add log.blogcomment.delete log.blogcomment.user.get log.blogpost.add log.blogpost.delete
        log.blogpost.get log.blogpost.getusers.important log.blogpost.share log.blogpost.update
        """,
        "mailservice": """
        mailservice.add mailservice.delete mailservice.fields mailservice.get mailservice.list mailservice.update
        """,
        "messageservice": """
        messageservice.message.status.update messageservice.sender.add messageservice.sender.delete
        messageservice.sender.list messageservice.sender.update
        """,
        "pay_system": """
        sale.paysystem.add sale.paysystem.delete sale.paysystem.handler.add sale.paysystem.handler.delete
        sale.paysystem.handler.list sale.paysystem.handler.update sale.paysystem.list sale.paysystem.pay.invoice
        sale.paysystem.pay.payment sale.paysystem.settings.get sale.paysystem.settings.invoice.get
        sale.paysystem.settings.payment.get sale.paysystem.settings.update sale.paysystem.update
        """,
        "placement": """
        placement.bind placement.get placement.list placement.unbind userfieldtype.add userfieldtype.delete
        userfieldtype.list userfieldtype.update
        """,
        "pull": """
        pull.application.config.get pull.application.event.add pull.application.push.add
        """,
        "rpa": """
        rpa.comment.add rpa.comment.delete rpa.comment.update rpa.fields.getSettings rpa.fields.setSettings
        rpa.fields.setVisibilitySettings rpa.item.add rpa.item.delete rpa.item.get rpa.item.getTasks rpa.item.list
        rpa.item.update rpa.stage.add rpa.stage.delete rpa.stage.get rpa.stage.listForType rpa.stage.update
        rpa.task.addUser rpa.task.delete rpa.task.do rpa.timeline.add rpa.timeline.delete rpa.timeline.listForItem
        rpa.timeline.update rpa.timeline.updateIsFixed rpa.type.add rpa.type.delete rpa.type.get rpa.type.list
        rpa.type.update
        """,
        "salescenter": """
        salescenter.payment.getPublicUrl
        """,
        "sign.b2e": """
        sign.b2e.company.provider.list sign.b2e.document.get sign.b2e.document.send sign.b2e.hcmlink.document.get
        sign.b2e.mysafe.tail sign.b2e.personal.tail
        """,
        "socialnetwork": """
        socialnetwork.api.workgroup.get socialnetwork.api.workgroup.list
        """,
        "sonet_group": """
        sonet_group.create sonet_group.delete sonet_group.feature.access sonet_group.get sonet_group.setowner
        sonet_group.update sonet_group.user.add sonet_group.user.delete sonet_group.user.get sonet_group.user.groups
        sonet_group.user.invite sonet_group.user.request sonet_group.user.update
        """,
        "telephony": """
        telephony.call.attachTranscription telephony.externalCall.attachRecord telephony.externalCall.finish
        telephony.externalCall.hide telephony.externalCall.register telephony.externalCall.searchCrmEntities
        telephony.externalCall.show telephony.externalLine.add telephony.externalLine.delete
        telephony.externalLine.get telephony.externalLine.update voximplant.callback.start
        voximplant.infocall.startwithsound voximplant.infocall.startwithtext voximplant.line.get
        voximplant.line.outgoing.get voximplant.line.outgoing.set voximplant.line.outgoing.sip.set
        voximplant.sip.add voximplant.sip.connector.status voximplant.sip.delete voximplant.sip.get
        voximplant.sip.status voximplant.sip.update voximplant.statistic.get voximplant.tts.voices.get
        voximplant.url.get voximplant.user.activatePhone voximplant.user.deactivatePhone voximplant.user.get
        """,
        "timeman": """
        timeman.close timeman.networkrange.check timeman.networkrange.get timeman.networkrange.set timeman.open
        timeman.pause timeman.schedule.get timeman.settings timeman.status timeman.timecontrol.report.add
        timeman.timecontrol.reports.get timeman.timecontrol.reports.settings.get
        timeman.timecontrol.reports.users.get timeman.timecontrol.settings.get timeman.timecontrol.settings.set
        """,
        "user": """
        user.add user.current user.fields user.get user.search user.update
        """,
        "user.userfield": """
        user.userfield.add user.userfield.delete user.userfield.file.get user.userfield.list user.userfield.update
        """,
        "userconsent": """
        userconsent.agreement.list userconsent.agreement.text userconsent.consent.add
        """,
        "userfieldconfig": """
        userfieldconfig.add userfieldconfig.delete userfieldconfig.get userfieldconfig.getTypes userfieldconfig.list
        userfieldconfig.update
        """,
        "vote": """
        vote.AttachedVote.download vote.AttachedVote.get vote.AttachedVote.getAnswerVoted vote.AttachedVote.getMany
        vote.AttachedVote.getWithVoted vote.AttachedVote.recall vote.AttachedVote.resume vote.AttachedVote.stop
        vote.AttachedVote.vote vote.Integration.Im.send
        """,
    ]
}
