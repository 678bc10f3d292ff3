extension MethodCatalogue {
    /// The methods that add or change.
    static let writes = """
        ai.engine.register app.option.set biconnector.connector.add biconnector.connector.update
        biconnector.dataset.add biconnector.dataset.fields.update biconnector.dataset.update
        biconnector.source.add biconnector.source.update bizproc.activity.add bizproc.activity.log
        bizproc.activity.update bizproc.event.send bizproc.robot.add bizproc.robot.update bizproc.task.complete
        bizproc.task.delegate bizproc.workflow.kill bizproc.workflow.start bizproc.workflow.template.add
        bizproc.workflow.template.update bizproc.workflow.terminate booking.v1.booking.add
        booking.v1.booking.client.set booking.v1.booking.createfromwaitlist booking.v1.booking.externalData.set
        booking.v1.booking.update booking.v1.resource.add booking.v1.resource.slots.set
        booking.v1.resource.update booking.v1.resourceType.add booking.v1.resourceType.update
        booking.v1.waitlist.add booking.v1.waitlist.client.set booking.v1.waitlist.createfrombooking
        booking.v1.waitlist.externalData.set booking.v1.waitlist.update calendar.event.add calendar.event.update
        calendar.meeting.status.set calendar.resource.add calendar.resource.update calendar.section.add
        calendar.section.update calendar.user.settings.set catalog.document.add catalog.document.cancel
        catalog.document.cancelList catalog.document.conduct catalog.document.conductList
        catalog.document.confirm catalog.document.element.add catalog.document.element.update
        catalog.document.unconfirm catalog.document.update catalog.documentcontractor.add catalog.measure.add
        catalog.measure.update catalog.price.add catalog.price.modify catalog.price.update catalog.priceType.add
        catalog.priceType.update catalog.priceTypeGroup.add catalog.priceTypeLang.add
        catalog.priceTypeLang.update catalog.product.add catalog.product.offer.add catalog.product.offer.update
        catalog.product.service.add catalog.product.service.update catalog.product.sku.add
        catalog.product.sku.update catalog.product.update catalog.productImage.add catalog.productProperty.add
        catalog.productProperty.update catalog.productPropertyEnum.add catalog.productPropertyEnum.update
        catalog.productPropertyFeature.add catalog.productPropertyFeature.update
        catalog.productPropertySection.set catalog.roundingRule.add catalog.roundingRule.update
        catalog.section.add catalog.section.update catalog.store.add catalog.store.update
        catalog.userfield.document.update catalog.vat.add catalog.vat.update crm.activity.add
        crm.activity.badge.add crm.activity.binding.add crm.activity.binding.move crm.activity.configurable.add
        crm.activity.configurable.update crm.activity.layout.blocks.set crm.activity.todo.add
        crm.activity.todo.update crm.activity.todo.updateColor crm.activity.todo.updateDeadline
        crm.activity.todo.updateDescription crm.activity.todo.updateResponsibleUser crm.activity.type.add
        crm.activity.update crm.address.add crm.address.update crm.automatedsolution.add
        crm.automatedsolution.update crm.automation.trigger crm.automation.trigger.add
        crm.automation.trigger.execute crm.calllist.add crm.calllist.update crm.category.add crm.category.update
        crm.company.add crm.company.contact.add crm.company.contact.items.set
        crm.company.details.configuration.forceCommonScopeForAll crm.company.details.configuration.set
        crm.company.update crm.company.userfield.add crm.company.userfield.update crm.contact.add
        crm.contact.company.add crm.contact.company.items.set
        crm.contact.details.configuration.forceCommonScopeForAll crm.contact.details.configuration.set
        crm.contact.update crm.contact.userfield.add crm.contact.userfield.update crm.currency.add
        crm.currency.base.set crm.currency.localizations.set crm.currency.update crm.deal.add
        crm.deal.contact.add crm.deal.contact.items.set crm.deal.details.configuration.forceCommonScopeForAll
        crm.deal.details.configuration.set crm.deal.productrows.set crm.deal.recurring.add
        crm.deal.recurring.expose crm.deal.recurring.update crm.deal.update crm.deal.userfield.add
        crm.deal.userfield.update crm.dealcategory.add crm.dealcategory.default.set crm.dealcategory.update
        crm.documentgenerator.document.add crm.documentgenerator.document.enablepublicurl
        crm.documentgenerator.document.update crm.documentgenerator.document.upload
        crm.documentgenerator.numerator.add crm.documentgenerator.numerator.update
        crm.documentgenerator.template.add crm.documentgenerator.template.update
        crm.duplicate.volatileType.register crm.invoice.add crm.invoice.getexternallink
        crm.invoice.recurring.add crm.invoice.recurring.expose crm.invoice.recurring.update
        crm.invoice.status.add crm.invoice.status.update crm.invoice.update crm.invoice.userfield.add
        crm.invoice.userfield.update crm.item.add crm.item.batchImport
        crm.item.details.configuration.forceCommonScopeForAll crm.item.details.configuration.set crm.item.import
        crm.item.payment.add crm.item.payment.delivery.add crm.item.payment.delivery.setDelivery
        crm.item.payment.pay crm.item.payment.product.add crm.item.payment.product.setQuantity
        crm.item.payment.unpay crm.item.payment.update crm.item.productrow.add crm.item.productrow.set
        crm.item.productrow.update crm.item.update crm.lead.add crm.lead.contact.add crm.lead.contact.items.set
        crm.lead.details.configuration.forceCommonScopeForAll crm.lead.details.configuration.set
        crm.lead.productrows.set crm.lead.update crm.lead.userfield.add crm.lead.userfield.update
        crm.measure.add crm.measure.update crm.orderentity.add crm.product.add crm.product.property.add
        crm.product.property.update crm.product.update crm.productsection.add crm.productsection.update
        crm.quote.add crm.quote.contact.add crm.quote.contact.items.set crm.quote.productrows.set
        crm.quote.update crm.quote.userfield.add crm.quote.userfield.update crm.requisite.add
        crm.requisite.bankdetail.add crm.requisite.bankdetail.update crm.requisite.link.register
        crm.requisite.preset.add crm.requisite.preset.field.add crm.requisite.preset.field.update
        crm.requisite.preset.update crm.requisite.update crm.requisite.userfield.add
        crm.requisite.userfield.update crm.status.add crm.status.update crm.timeline.bindings.bind
        crm.timeline.comment.add crm.timeline.comment.update crm.timeline.icon.add crm.timeline.item.pin
        crm.timeline.item.unpin crm.timeline.layout.blocks.set crm.timeline.logmessage.add crm.timeline.logo.add
        crm.timeline.note.save crm.tracking.trace.add crm.type.add crm.type.update crm.vat.add crm.vat.update
        department.add department.update disk.file.copyTo disk.file.getExternalLink disk.file.moveTo
        disk.file.rename disk.file.restore disk.file.restoreFromVersion disk.file.uploadVersion
        disk.folder.addSubFolder disk.folder.copyTo disk.folder.getExternalLink disk.folder.moveTo
        disk.folder.rename disk.folder.restore disk.folder.shareToUser disk.folder.uploadFile
        disk.storage.addFolder disk.storage.rename disk.storage.uploadFile documentgenerator.document.add
        documentgenerator.document.enablepublicurl documentgenerator.document.update
        documentgenerator.numerator.add documentgenerator.numerator.update documentgenerator.region.add
        documentgenerator.region.update documentgenerator.role.add documentgenerator.role.fillaccesses
        documentgenerator.role.update documentgenerator.template.add documentgenerator.template.update
        entity.add entity.item.add entity.item.property.add entity.item.property.update entity.item.update
        entity.section.add entity.section.update entity.update event.bind event.offline.error
        humanresources.hcmlink.company.add humanresources.hcmlink.company.update
        humanresources.hcmlink.employee.set humanresources.hcmlink.field.value.set
        humanresources.hcmlink.job.update humanresources.node.add humanresources.node.communication.edit
        humanresources.node.edit humanresources.node.member.add humanresources.node.member.move
        humanresources.node.member.set humanresources.node.move im.chat.add im.chat.mute im.chat.setOwner
        im.chat.updateAvatar im.chat.updateColor im.chat.updateTitle im.chat.user.add im.dialog.read
        im.dialog.read.all im.dialog.unread im.dialog.writing im.disk.file.commit im.disk.file.save
        im.message.add im.message.command im.message.like im.message.share im.message.update im.notify
        im.notify.answer im.notify.confirm im.notify.personal.add im.notify.read im.notify.read.all
        im.notify.system.add im.recent.hide im.recent.pin im.recent.unread im.search.last.add
        im.user.status.idle.end im.user.status.idle.start im.user.status.set im.v2.Event.subscribe
        im.v2.Event.unsubscribe im.v2.File.upload imbot.app.register imbot.app.update imbot.chat.add
        imbot.chat.sendTyping imbot.chat.setManager imbot.chat.setOwner imbot.chat.updateAvatar
        imbot.chat.updateColor imbot.chat.updateTitle imbot.chat.user.add imbot.command.answer
        imbot.command.register imbot.command.update imbot.message.add imbot.message.like imbot.message.update
        imbot.register imbot.update imbot.v2.Bot.register imbot.v2.Bot.update imbot.v2.Chat.add
        imbot.v2.Chat.InputAction.notify imbot.v2.Chat.Manager.add imbot.v2.Chat.Message.Reaction.add
        imbot.v2.Chat.Message.read imbot.v2.Chat.Message.send imbot.v2.Chat.Message.update
        imbot.v2.Chat.setOwner imbot.v2.Chat.TextField.enabled imbot.v2.Chat.update imbot.v2.Chat.User.add
        imbot.v2.Command.answer imbot.v2.Command.register imbot.v2.Command.update imbot.v2.File.upload
        imconnector.activate imconnector.chat.name.set imconnector.connector.data.set
        imconnector.delete.messages imconnector.register imconnector.send.messages
        imconnector.send.status.delivery imconnector.send.status.reading imconnector.update.messages
        imopenlines.bot.session.finish imopenlines.bot.session.message.send imopenlines.bot.session.operator
        imopenlines.bot.session.transfer imopenlines.config.add imopenlines.config.update
        imopenlines.crm.chat.user.add imopenlines.crm.lead.create imopenlines.crm.message.add
        imopenlines.message.quick.save imopenlines.message.session.start imopenlines.network.join
        imopenlines.network.message.add imopenlines.operator.another.finish imopenlines.operator.answer
        imopenlines.operator.finish imopenlines.operator.skip imopenlines.operator.spam
        imopenlines.operator.transfer imopenlines.session.head.vote imopenlines.session.intercept
        imopenlines.session.join imopenlines.session.mode.pin imopenlines.session.mode.pinAll
        imopenlines.session.mode.silent imopenlines.session.mode.unpinAll imopenlines.session.open
        imopenlines.session.start landing.block.addcard landing.block.changeAnchor landing.block.changeNodeName
        landing.block.clonecard landing.block.updateattrs landing.block.updateCards landing.block.updatecontent
        landing.block.updatenodes landing.block.updateStyles landing.block.uploadfile landing.demos.register
        landing.landing.add landing.landing.addblock landing.landing.addByTemplate landing.landing.copy
        landing.landing.copyblock landing.landing.downblock landing.landing.favoriteBlock
        landing.landing.hideblock landing.landing.markUnDelete landing.landing.markundeletedblock
        landing.landing.move landing.landing.moveblock landing.landing.publication landing.landing.showblock
        landing.landing.unFavoriteBlock landing.landing.unpublic landing.landing.upblock landing.landing.update
        landing.repo.register landing.repowidget.debug landing.repowidget.register landing.role.enable
        landing.role.setAccessCodes landing.role.setRights landing.site.add landing.site.addFolder
        landing.site.bindingToGroup landing.site.bindingToMenu landing.site.markFolderDelete
        landing.site.markFolderUnDelete landing.site.markUnDelete landing.site.publication
        landing.site.publicationFolder landing.site.setRights landing.site.unpublic landing.site.unPublicFolder
        landing.site.update landing.site.updateFolder landing.syspage.set landing.template.setLandingRef
        landing.template.setSiteRef lists.add lists.element.add lists.element.update lists.field.add
        lists.field.update lists.section.add lists.section.update lists.update log.blogcomment.add
        log.blogpost.add log.blogpost.share log.blogpost.update mail.message.createcalendarevent
        mail.message.createchat mail.message.createcrmactivity mail.message.createfeedpost
        mail.message.createtask mail.message.forward mail.message.movetofolder mail.message.reply
        mail.message.send mailservice.add mailservice.update messageservice.message.status.update
        messageservice.sender.add messageservice.sender.update note.collection.add note.collection.archive
        note.collection.update note.document.add note.document.archive note.document.update note.file.add
        placement.bind pull.application.event.add pull.application.push.add rpa.comment.add rpa.comment.update
        rpa.fields.setSettings rpa.fields.setVisibilitySettings rpa.item.add rpa.item.update rpa.stage.add
        rpa.stage.update rpa.task.addUser rpa.task.do rpa.timeline.add rpa.timeline.update
        rpa.timeline.updateIsFixed rpa.type.add rpa.type.update sale.basketitem.add
        sale.basketitem.addCatalogProduct sale.basketitem.update sale.basketitem.updateCatalogProduct
        sale.basketproperties.add sale.basketproperties.update sale.businessValuePersonDomain.add
        sale.cashbox.add sale.cashbox.check.apply sale.cashbox.handler.add sale.cashbox.handler.update
        sale.cashbox.update sale.delivery.add sale.delivery.config.update sale.delivery.extra.service.add
        sale.delivery.extra.service.update sale.delivery.handler.add sale.delivery.handler.update
        sale.delivery.request.sendmessage sale.delivery.request.update sale.delivery.update sale.order.add
        sale.order.update sale.payment.add sale.payment.update sale.paymentitembasket.add
        sale.paymentitembasket.update sale.paymentItemShipment.add sale.paymentItemShipment.update
        sale.paysystem.add sale.paysystem.handler.add sale.paysystem.handler.update sale.paysystem.pay.invoice
        sale.paysystem.pay.payment sale.paysystem.settings.update sale.paysystem.update sale.persontype.add
        sale.persontype.update sale.property.add sale.property.update sale.propertygroup.add
        sale.propertygroup.update sale.propertyRelation.add sale.propertyvalue.modify sale.propertyvariant.add
        sale.propertyvariant.update sale.shipment.add sale.shipment.update sale.shipmentitem.add
        sale.shipmentitem.update sale.shipmentproperty.add sale.shipmentproperty.update
        sale.shipmentpropertyvalue.modify sale.status.add sale.status.update sale.statusLang.add
        sign.b2e.document.send sonet_group.create sonet_group.setowner sonet_group.update sonet_group.user.add
        sonet_group.user.invite sonet_group.user.request sonet_group.user.update task.checklistitem.add
        task.checklistitem.complete task.checklistitem.moveafteritem task.checklistitem.renew
        task.checklistitem.update task.comment.add task.commentitem.add task.commentitem.update
        task.dependence.add task.elapseditem.add task.elapseditem.update task.item.add task.item.addfile
        task.item.addtofavorite task.item.approve task.item.complete task.item.defer task.item.delegate
        task.item.disapprove task.item.renew task.item.startexecution task.item.update task.item.userfield.add
        task.item.userfield.update task.stages.add task.stages.movetask task.stages.update
        tasks.api.scrum.backlog.add tasks.api.scrum.backlog.update tasks.api.scrum.epic.add
        tasks.api.scrum.epic.update tasks.api.scrum.kanban.addStage tasks.api.scrum.kanban.addTask
        tasks.api.scrum.kanban.updateStage tasks.api.scrum.sprint.add tasks.api.scrum.sprint.complete
        tasks.api.scrum.sprint.start tasks.api.scrum.sprint.update tasks.api.scrum.task.update
        tasks.flow.Flow.activate tasks.flow.Flow.create tasks.flow.Flow.pin tasks.flow.Flow.update
        tasks.task.add tasks.task.approve tasks.task.chat.message.send tasks.task.complete tasks.task.defer
        tasks.task.delegate tasks.task.disapprove tasks.task.favorite.add tasks.task.file.attach
        tasks.task.files.attach tasks.task.mute tasks.task.pause tasks.task.pin tasks.task.renew
        tasks.task.result.add tasks.task.result.addfromchatmessage tasks.task.result.addFromComment
        tasks.task.result.update tasks.task.start tasks.task.startwatch tasks.task.stopwatch tasks.task.unmute
        tasks.task.unpin tasks.task.update tasks.template.add tasks.template.checklist.add
        tasks.template.checklist.addAttachmentByContent tasks.template.checklist.addAttachmentsFromDisk
        tasks.template.checklist.complete tasks.template.checklist.moveAfter tasks.template.checklist.moveBefore
        tasks.template.checklist.renew tasks.template.checklist.update tasks.template.update
        telephony.call.attachTranscription telephony.externalCall.attachRecord telephony.externalCall.finish
        telephony.externalCall.hide telephony.externalCall.register telephony.externalCall.show
        telephony.externalLine.add telephony.externalLine.update timeman.close timeman.networkrange.set
        timeman.open timeman.pause timeman.timecontrol.report.add timeman.timecontrol.settings.set user.add
        user.option.set user.update user.userfield.add user.userfield.update userconsent.consent.add
        userfieldconfig.add userfieldconfig.update userfieldtype.add userfieldtype.update
        vote.AttachedVote.recall vote.AttachedVote.resume vote.AttachedVote.stop vote.AttachedVote.vote
        vote.Integration.Im.send voximplant.callback.start voximplant.infocall.startwithsound
        voximplant.infocall.startwithtext voximplant.line.outgoing.set voximplant.line.outgoing.sip.set
        voximplant.sip.add voximplant.sip.update voximplant.user.activatePhone voximplant.user.deactivatePhone
        """
}
