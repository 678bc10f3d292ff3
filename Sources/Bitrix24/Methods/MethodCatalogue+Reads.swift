extension MethodCatalogue {
    /// The methods that only read.
    static let reads = """
        access.name ai.engine.list app.info app.option.get biconnector.connector.fields
        biconnector.connector.get biconnector.connector.list biconnector.dataset.fields biconnector.dataset.get
        biconnector.dataset.list biconnector.source.fields biconnector.source.get biconnector.source.list
        bizproc.activity.list bizproc.robot.list bizproc.task.list bizproc.workflow.instances
        bizproc.workflow.template.list booking.v1.booking.client.list booking.v1.booking.externalData.list
        booking.v1.booking.get booking.v1.booking.list booking.v1.clienttype.list booking.v1.resource.get
        booking.v1.resource.list booking.v1.resource.slots.list booking.v1.resourceType.get
        booking.v1.resourceType.list booking.v1.waitlist.client.list booking.v1.waitlist.externalData.list
        booking.v1.waitlist.get booking.v1.waitlist.list calendar.accessibility.get calendar.event.get
        calendar.event.getbyid calendar.event.getnearest calendar.meeting.status.get
        calendar.resource.booking.list calendar.resource.list calendar.section.get calendar.settings.get
        calendar.user.settings.get call.followup.field.get call.followup.field.list call.followup.get
        call.followup.list catalog.catalog.get catalog.catalog.getFields catalog.catalog.isOffers
        catalog.catalog.list catalog.document.element.fields catalog.document.element.getFields
        catalog.document.element.list catalog.document.fields catalog.document.getFields catalog.document.list
        catalog.document.mode.status catalog.documentcontractor.getFields catalog.documentcontractor.list
        catalog.enum.getRoundTypes catalog.enum.getStoreDocumentTypes catalog.extra.get catalog.extra.getFields
        catalog.extra.list catalog.measure.get catalog.measure.getFields catalog.measure.list catalog.price.get
        catalog.price.getFields catalog.price.list catalog.priceType.get catalog.priceType.getFields
        catalog.priceType.list catalog.priceTypeGroup.getFields catalog.priceTypeGroup.list
        catalog.priceTypeLang.get catalog.priceTypeLang.getFields catalog.priceTypeLang.getLanguages
        catalog.priceTypeLang.list catalog.product.download catalog.product.get
        catalog.product.getFieldsByFilter catalog.product.list catalog.product.offer.download
        catalog.product.offer.get catalog.product.offer.getFieldsByFilter catalog.product.offer.list
        catalog.product.service.download catalog.product.service.get catalog.product.service.getFieldsByFilter
        catalog.product.service.list catalog.product.sku.download catalog.product.sku.get
        catalog.product.sku.getFieldsByFilter catalog.product.sku.list catalog.productImage.get
        catalog.productImage.getFields catalog.productImage.list catalog.productProperty.get
        catalog.productProperty.getFields catalog.productProperty.list catalog.productPropertyEnum.get
        catalog.productPropertyEnum.getFields catalog.productPropertyEnum.list
        catalog.productPropertyFeature.get catalog.productPropertyFeature.getAvailableFeaturesByProperty
        catalog.productPropertyFeature.getFields catalog.productPropertyFeature.list
        catalog.productPropertySection.get catalog.productPropertySection.list catalog.ratio.get
        catalog.ratio.getFields catalog.ratio.list catalog.roundingRule.get catalog.roundingRule.getFields
        catalog.roundingRule.list catalog.section.get catalog.section.getFields catalog.section.list
        catalog.store.get catalog.store.getFields catalog.store.list catalog.storeproduct.get
        catalog.storeproduct.getFields catalog.storeproduct.list catalog.userfield.document.list catalog.vat.get
        catalog.vat.getFields catalog.vat.list crm.activity.badge.get crm.activity.badge.list
        crm.activity.binding.list crm.activity.call.getTranscript crm.activity.communication.fields
        crm.activity.configurable.get crm.activity.fields crm.activity.get crm.activity.layout.blocks.get
        crm.activity.list crm.activity.type.list crm.address.fields crm.address.list
        crm.automatedsolution.fields crm.automatedsolution.get crm.automatedsolution.list
        crm.automation.trigger.list crm.calllist.get crm.calllist.items.get crm.calllist.list
        crm.calllist.statuslist crm.catalog.fields crm.catalog.get crm.catalog.list crm.category.fields
        crm.category.get crm.category.list crm.company.contact.fields crm.company.contact.items.get
        crm.company.details.configuration.get crm.company.fields crm.company.get crm.company.list
        crm.company.userfield.get crm.company.userfield.list crm.contact.company.fields
        crm.contact.company.items.get crm.contact.details.configuration.get crm.contact.fields crm.contact.get
        crm.contact.list crm.contact.userfield.get crm.contact.userfield.list crm.currency.base.get
        crm.currency.fields crm.currency.get crm.currency.list crm.currency.localizations.fields
        crm.currency.localizations.get crm.deal.contact.fields crm.deal.contact.items.get
        crm.deal.details.configuration.get crm.deal.fields crm.deal.get crm.deal.list crm.deal.productrows.get
        crm.deal.recurring.fields crm.deal.recurring.get crm.deal.recurring.list crm.deal.userfield.get
        crm.deal.userfield.list crm.dealcategory.default.get crm.dealcategory.fields crm.dealcategory.get
        crm.dealcategory.list crm.dealcategory.stage.list crm.dealcategory.status
        crm.documentgenerator.document.get crm.documentgenerator.document.getfields
        crm.documentgenerator.document.list crm.documentgenerator.numerator.get
        crm.documentgenerator.numerator.list crm.documentgenerator.template.get
        crm.documentgenerator.template.getfields crm.documentgenerator.template.list crm.duplicate.findbycomm
        crm.duplicate.volatileType.fields crm.duplicate.volatileType.list crm.enum.activitydirection
        crm.enum.activitynotifytype crm.enum.activitypriority crm.enum.activitystatus crm.enum.activitytype
        crm.enum.addresstype crm.enum.contenttype crm.enum.fields crm.enum.getorderownertypes crm.enum.ownertype
        crm.enum.settings.mode crm.invoice.fields crm.invoice.get crm.invoice.list crm.invoice.recurring.fields
        crm.invoice.recurring.get crm.invoice.recurring.list crm.invoice.status.fields crm.invoice.status.get
        crm.invoice.status.list crm.invoice.userfield.get crm.invoice.userfield.list crm.item.delivery.get
        crm.item.delivery.list crm.item.details.configuration.get crm.item.fields crm.item.get crm.item.list
        crm.item.payment.delivery.list crm.item.payment.get crm.item.payment.list crm.item.payment.product.list
        crm.item.productrow.fields crm.item.productrow.get crm.item.productrow.getAvailableForPayment
        crm.item.productrow.list crm.lead.contact.fields crm.lead.contact.items.get
        crm.lead.details.configuration.get crm.lead.fields crm.lead.get crm.lead.list crm.lead.productrows.get
        crm.lead.userfield.get crm.lead.userfield.list crm.measure.fields crm.measure.get crm.measure.list
        crm.multifield.fields crm.orderentity.getFields crm.orderentity.list crm.paysystem.fields
        crm.paysystem.list crm.persontype.fields crm.persontype.list crm.product.fields crm.product.get
        crm.product.list crm.product.property.enumeration.fields crm.product.property.fields
        crm.product.property.get crm.product.property.list crm.product.property.settings.fields
        crm.product.property.types crm.productrow.fields crm.productrow.list crm.productsection.fields
        crm.productsection.get crm.productsection.list crm.quote.contact.fields crm.quote.contact.items.get
        crm.quote.fields crm.quote.get crm.quote.list crm.quote.productrows.get crm.quote.userfield.get
        crm.quote.userfield.list crm.requisite.bankdetail.fields crm.requisite.bankdetail.get
        crm.requisite.bankdetail.list crm.requisite.fields crm.requisite.get crm.requisite.link.fields
        crm.requisite.link.get crm.requisite.link.list crm.requisite.list crm.requisite.preset.countries
        crm.requisite.preset.field.availabletoadd crm.requisite.preset.field.fields
        crm.requisite.preset.field.get crm.requisite.preset.field.list crm.requisite.preset.fields
        crm.requisite.preset.get crm.requisite.preset.list crm.requisite.userfield.get
        crm.requisite.userfield.list crm.settings.mode.get crm.stagehistory.list crm.status.entity.items
        crm.status.entity.types crm.status.fields crm.status.get crm.status.list crm.timeline.bindings.fields
        crm.timeline.bindings.list crm.timeline.comment.fields crm.timeline.comment.get
        crm.timeline.comment.list crm.timeline.icon.get crm.timeline.icon.list crm.timeline.layout.blocks.get
        crm.timeline.logmessage.get crm.timeline.logmessage.list crm.timeline.logo.get crm.timeline.logo.list
        crm.timeline.note.get crm.type.fields crm.type.get crm.type.getByEntityTypeId crm.type.list
        crm.userfield.enumeration.fields crm.userfield.fields crm.userfield.settings.fields crm.userfield.types
        crm.vat.fields crm.vat.get crm.vat.list department.fields department.get disk.attachedObject.get
        disk.file.get disk.file.getFields disk.file.getVersions disk.file.search disk.folder.get
        disk.folder.getChildren disk.folder.getFields disk.rights.getTasks disk.storage.get
        disk.storage.getChildren disk.storage.getFields disk.storage.getForApp disk.storage.getList
        disk.storage.getTypes disk.version.get documentgenerator.document.get
        documentgenerator.document.getfields documentgenerator.document.list documentgenerator.numerator.get
        documentgenerator.numerator.list documentgenerator.region.get documentgenerator.region.list
        documentgenerator.role.get documentgenerator.role.list documentgenerator.template.get
        documentgenerator.template.getfields documentgenerator.template.list entity.get entity.item.get
        entity.item.property.get entity.section.get event.get event.offline.list events feature.get
        humanresources.employee.count humanresources.employee.field.get humanresources.employee.field.list
        humanresources.employee.multidepartment humanresources.employee.search
        humanresources.employee.subordinates humanresources.hcmlink.company.list
        humanresources.hcmlink.company.user.list humanresources.hcmlink.employee.list
        humanresources.hcmlink.job.status.get humanresources.node.children
        humanresources.node.communication.list humanresources.node.count humanresources.node.field.get
        humanresources.node.field.list humanresources.node.get humanresources.node.list
        humanresources.node.member.field.get humanresources.node.member.field.list humanresources.node.search
        im.chat.get im.chat.user.list im.counters.get im.department.colleagues.list im.department.employees.get
        im.department.get im.department.managers.get im.dialog.get im.dialog.messages.get
        im.dialog.messages.search im.dialog.users.list im.disk.folder.get im.notify.get im.notify.history.search
        im.notify.read.list im.notify.schema.get im.recent.get im.recent.list im.revision.get
        im.search.chat.list im.search.department.list im.search.last.get im.search.user.list im.user.get
        im.user.list.get im.user.status.get im.v2.Event.get im.v2.File.download imbot.bot.list imbot.chat.get
        imbot.chat.user.list imbot.dialog.get imbot.v2.Bot.get imbot.v2.Bot.list imbot.v2.Chat.get
        imbot.v2.Chat.Message.get imbot.v2.Chat.Message.getContext imbot.v2.Chat.User.list imbot.v2.Command.list
        imbot.v2.Event.get imbot.v2.File.download imbot.v2.Revision.get imconnector.list imconnector.status
        imopenlines.config.get imopenlines.config.list.get imopenlines.config.path.get imopenlines.crm.chat.get
        imopenlines.crm.chat.getLastId imopenlines.dialog.get imopenlines.revision.get
        imopenlines.session.history.get landing.block.getbyid landing.block.getcontent
        landing.block.getContentFromRepository landing.block.getlist landing.block.getmanifest
        landing.block.getmanifestfile landing.block.getrepository landing.demos.getList
        landing.demos.getPageList landing.demos.getSiteList landing.landing.getadditionalfields
        landing.landing.getList landing.landing.getpreview landing.landing.getpublicurl
        landing.landing.resolveIdByPublicUrl landing.repo.checkContent landing.repo.getList
        landing.repowidget.getlist landing.role.getList landing.role.getRights landing.role.isEnabled
        landing.site.fullExport landing.site.getadditionalfields landing.site.getFolders
        landing.site.getGroupBindings landing.site.getList landing.site.getMenuBindings landing.site.getPreview
        landing.site.getPublicUrl landing.site.getRights landing.syspage.get landing.syspage.getSpecialPage
        landing.template.getLandingRef landing.template.getlist landing.template.getSiteRef lists.element.get
        lists.element.get.file.url lists.field.get lists.field.type.get lists.get lists.get.iblock.type.id
        lists.section.get log.blogcomment.user.get log.blogpost.get log.blogpost.getusers.important
        mail.mailbox.field.get mail.mailbox.field.list mail.mailbox.get mail.mailbox.list mail.mailbox.senders
        mail.message.field.get mail.message.field.list mail.message.get mail.message.list mail.message.thread
        mail.recipient.field.get mail.recipient.field.list mail.recipient.listcontacts
        mail.recipient.listemployees mailservice.fields mailservice.get mailservice.list main.eventlog.field.get
        main.eventlog.field.list main.eventlog.get main.eventlog.list main.eventlog.tail
        messageservice.sender.list method.get methods note.collection.field.get note.collection.field.list
        note.collection.get note.collection.list note.document.field.get note.document.field.list
        note.document.get note.document.search.field.get note.document.search.field.list
        note.document.search.list note.document.tree.field.get note.document.tree.field.list
        note.document.tree.list note.file.field.get note.file.field.list note.file.get placement.get
        placement.list profile pull.application.config.get rest.documentation.openapi rest.scope.list
        rpa.fields.getSettings rpa.item.get rpa.item.getTasks rpa.item.list rpa.stage.get rpa.stage.listForType
        rpa.timeline.listForItem rpa.type.get rpa.type.list sale.basketitem.get sale.basketitem.getFields
        sale.basketitem.getFieldsCatalogProduct sale.basketitem.list sale.basketproperties.get
        sale.basketproperties.getFields sale.basketproperties.list sale.businessValuePersonDomain.getFields
        sale.businessValuePersonDomain.list sale.cashbox.handler.list sale.cashbox.list sale.delivery.config.get
        sale.delivery.extra.service.get sale.delivery.getlist sale.delivery.handler.list sale.order.get
        sale.order.getFields sale.order.list sale.payment.get sale.payment.getFields sale.payment.list
        sale.paymentitembasket.get sale.paymentitembasket.getfields sale.paymentitembasket.list
        sale.paymentItemShipment.get sale.paymentItemShipment.getFields sale.paymentItemShipment.list
        sale.paysystem.handler.list sale.paysystem.list sale.paysystem.settings.get
        sale.paysystem.settings.invoice.get sale.paysystem.settings.payment.get sale.persontype.get
        sale.persontype.getFields sale.persontype.list sale.property.get sale.property.getfieldsbytype
        sale.property.list sale.propertygroup.get sale.propertygroup.getFields sale.propertygroup.list
        sale.propertyRelation.getFields sale.propertyRelation.list sale.propertyvalue.get
        sale.propertyvalue.getfields sale.propertyvalue.list sale.propertyvariant.get
        sale.propertyvariant.getFields sale.propertyvariant.list sale.shipment.get sale.shipment.getFields
        sale.shipment.list sale.shipmentitem.get sale.shipmentitem.getfields sale.shipmentitem.list
        sale.shipmentproperty.get sale.shipmentproperty.getfieldsbytype sale.shipmentproperty.list
        sale.shipmentpropertyvalue.get sale.shipmentpropertyvalue.getfields sale.shipmentpropertyvalue.list
        sale.status.get sale.status.getFields sale.status.list sale.statusLang.getFields
        sale.statusLang.getListLangs sale.statusLang.list sale.tradeBinding.getFields sale.tradeBinding.list
        sale.tradePlatform.getFields sale.tradePlatform.list salescenter.payment.getPublicUrl scope server.time
        sign.b2e.company.provider.list sign.b2e.document.get sign.b2e.hcmlink.document.get sign.b2e.mysafe.tail
        sign.b2e.personal.tail socialnetwork.api.workgroup.get socialnetwork.api.workgroup.list
        sonet_group.feature.access sonet_group.get sonet_group.user.get sonet_group.user.groups
        task.checklistitem.get task.checklistitem.getlist task.checklistitem.getmanifest
        task.checklistitem.isactionallowed task.commentitem.get task.commentitem.getlist
        task.commentitem.getmanifest task.commentitem.isactionallowed task.elapseditem.get
        task.elapseditem.getlist task.elapseditem.getmanifest task.elapseditem.isActionAllowed
        task.item.getallowedactions task.item.getallowedtaskactionsasstrings task.item.getdata
        task.item.getdependson task.item.getdescription task.item.getfiles task.item.getmanifest
        task.item.isactionallowed task.item.list task.item.userfield.get task.item.userfield.getfields
        task.item.userfield.getlist task.item.userfield.gettypes task.items.getlist task.logitem.list
        task.planner.getlist task.stages.canmovetask task.stages.get tasks.api.scrum.backlog.get
        tasks.api.scrum.backlog.getFields tasks.api.scrum.epic.get tasks.api.scrum.epic.getFields
        tasks.api.scrum.epic.list tasks.api.scrum.kanban.getFields tasks.api.scrum.kanban.getStages
        tasks.api.scrum.sprint.get tasks.api.scrum.sprint.getFields tasks.api.scrum.sprint.list
        tasks.api.scrum.task.get tasks.api.scrum.task.getFields tasks.flow.Flow.get tasks.flow.Flow.isExists
        tasks.task.access.field.get tasks.task.access.field.list tasks.task.access.get
        tasks.task.chat.message.field.get tasks.task.chat.message.field.list tasks.task.counters.get
        tasks.task.field.get tasks.task.field.list tasks.task.file.field.get tasks.task.file.field.list
        tasks.task.get tasks.task.getaccess tasks.task.getFields tasks.task.history.list tasks.task.list
        tasks.task.result.list tasks.template.checklist.get tasks.template.checklist.list tasks.template.fields
        tasks.template.get telephony.externalCall.searchCrmEntities telephony.externalLine.get
        timeman.networkrange.check timeman.networkrange.get timeman.record.field.get timeman.record.field.list
        timeman.record.list timeman.schedule.get timeman.settings timeman.status timeman.timecontrol.reports.get
        timeman.timecontrol.reports.settings.get timeman.timecontrol.reports.users.get
        timeman.timecontrol.settings.get user.access user.admin user.current user.fields user.get
        user.option.get user.search user.userfield.file.get user.userfield.list userconsent.agreement.list
        userconsent.agreement.text userfieldconfig.get userfieldconfig.getTypes userfieldconfig.list
        userfieldtype.list vote.AttachedVote.download vote.AttachedVote.get vote.AttachedVote.getAnswerVoted
        vote.AttachedVote.getMany vote.AttachedVote.getWithVoted voximplant.line.get
        voximplant.line.outgoing.get voximplant.sip.connector.status voximplant.sip.get voximplant.sip.status
        voximplant.statistic.get voximplant.tts.voices.get voximplant.url.get voximplant.user.get
        """
}
