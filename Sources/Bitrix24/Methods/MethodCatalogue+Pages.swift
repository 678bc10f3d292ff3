extension MethodCatalogue {
    /// The methods that answer in pages of 50 rows.
    static let paged = """
        ai.engine.list bizproc.workflow.instances bizproc.workflow.template.list call.followup.list
        catalog.catalog.list catalog.document.element.list catalog.document.list catalog.documentcontractor.list
        catalog.extra.list catalog.measure.list catalog.price.list catalog.priceType.list
        catalog.priceTypeGroup.list catalog.priceTypeLang.list catalog.product.list catalog.product.offer.list
        catalog.product.service.list catalog.product.sku.list catalog.productProperty.list
        catalog.productPropertyEnum.list catalog.productPropertyFeature.list catalog.productPropertySection.list
        catalog.ratio.list catalog.roundingRule.list catalog.section.list catalog.store.list
        catalog.storeproduct.list catalog.userfield.document.list catalog.vat.list crm.activity.list
        crm.address.list crm.automatedsolution.list crm.company.list crm.contact.list crm.deal.list
        crm.deal.recurring.list crm.documentgenerator.document.list crm.documentgenerator.numerator.add
        crm.documentgenerator.numerator.get crm.documentgenerator.numerator.list
        crm.documentgenerator.numerator.update crm.documentgenerator.template.list crm.item.list
        crm.item.productrow.list crm.lead.list crm.orderentity.list crm.quote.list crm.requisite.bankdetail.list
        crm.requisite.link.list crm.requisite.list crm.requisite.preset.list crm.stagehistory.list
        crm.timeline.comment.list crm.timeline.logmessage.list crm.type.list disk.file.getVersions
        disk.file.search disk.folder.getChildren disk.storage.getChildren disk.storage.getList
        documentgenerator.document.list documentgenerator.numerator.add documentgenerator.numerator.get
        documentgenerator.numerator.list documentgenerator.numerator.update documentgenerator.role.list
        documentgenerator.template.list entity.item.get entity.section.get event.offline.get event.offline.list
        humanresources.hcmlink.company.list humanresources.hcmlink.company.user.list
        humanresources.hcmlink.employee.list humanresources.node.list humanresources.node.search
        im.department.colleagues.list im.dialog.messages.get im.dialog.messages.search im.dialog.users.list
        im.notify.get im.notify.history.search im.recent.list im.search.chat.list im.search.department.list
        im.search.user.list im.v2.Event.get imbot.v2.Bot.list imbot.v2.Chat.User.list imbot.v2.Event.get
        imopenlines.config.list.get landing.demos.getList landing.landing.getList landing.repo.getList
        landing.site.getList landing.template.getlist lists.element.get lists.get log.blogcomment.user.get
        log.blogpost.get mail.mailbox.list mail.mailbox.senders mail.message.list mail.message.thread
        mail.recipient.listcontacts mail.recipient.listemployees main.eventlog.list note.collection.list
        note.document.search.list pull.application.config.get rpa.item.list rpa.stage.listForType
        rpa.timeline.listForItem rpa.type.list sale.basketitem.list sale.basketproperties.list
        sale.businessValuePersonDomain.list sale.order.list sale.payment.list sale.paymentitembasket.list
        sale.paymentItemShipment.list sale.persontype.list sale.property.list sale.propertyRelation.list
        sale.propertyvalue.list sale.shipment.list sale.shipmentitem.list sale.shipmentproperty.list
        sale.shipmentpropertyvalue.list sale.status.list sale.statusLang.list sale.tradeBinding.list
        sale.tradePlatform.list sign.b2e.company.provider.list sign.b2e.mysafe.tail sign.b2e.personal.tail
        socialnetwork.api.workgroup.list sonet_group.get tasks.api.scrum.epic.list tasks.api.scrum.sprint.list
        tasks.task.list tasks.task.result.list timeman.record.list user.get user.search userfieldconfig.list
        voximplant.sip.get voximplant.statistic.get
        """
}
