extension MethodCatalogue {
    /// The methods that delete; merging records counts, since nothing brings back what it takes.
    static let deletes = """
        ai.engine.unregister biconnector.connector.delete biconnector.dataset.delete biconnector.source.delete
        bizproc.activity.delete bizproc.robot.delete bizproc.workflow.template.delete
        booking.v1.booking.client.unset booking.v1.booking.delete booking.v1.booking.externalData.unset
        booking.v1.resource.delete booking.v1.resource.slots.unset booking.v1.resourceType.delete
        booking.v1.waitlist.client.unset booking.v1.waitlist.delete booking.v1.waitlist.externalData.unset
        calendar.event.delete calendar.resource.delete calendar.section.delete catalog.document.delete
        catalog.document.deleteList catalog.document.element.delete catalog.documentcontractor.delete
        catalog.measure.delete catalog.price.delete catalog.priceType.delete catalog.priceTypeGroup.delete
        catalog.priceTypeLang.delete catalog.product.delete catalog.product.offer.delete
        catalog.product.service.delete catalog.product.sku.delete catalog.productImage.delete
        catalog.productProperty.delete catalog.productPropertyEnum.delete catalog.roundingRule.delete
        catalog.section.delete catalog.store.delete catalog.vat.delete crm.activity.badge.delete
        crm.activity.binding.delete crm.activity.delete crm.activity.layout.blocks.delete
        crm.activity.type.delete crm.address.delete crm.automatedsolution.delete crm.automation.trigger.delete
        crm.category.delete crm.company.contact.delete crm.company.contact.items.delete crm.company.delete
        crm.company.details.configuration.reset crm.company.userfield.delete crm.contact.company.delete
        crm.contact.company.items.delete crm.contact.delete crm.contact.details.configuration.reset
        crm.contact.userfield.delete crm.currency.delete crm.currency.localizations.delete
        crm.deal.contact.delete crm.deal.contact.items.delete crm.deal.delete
        crm.deal.details.configuration.reset crm.deal.recurring.delete crm.deal.userfield.delete
        crm.dealcategory.delete crm.documentgenerator.document.delete crm.documentgenerator.numerator.delete
        crm.documentgenerator.template.delete crm.duplicate.volatileType.unregister crm.entity.mergeBatch
        crm.invoice.delete
        crm.invoice.recurring.delete crm.invoice.status.delete crm.invoice.userfield.delete crm.item.delete
        crm.item.details.configuration.reset crm.item.payment.delete crm.item.payment.delivery.delete
        crm.item.payment.product.delete crm.item.productrow.delete crm.lead.contact.delete
        crm.lead.contact.items.delete crm.lead.delete crm.lead.details.configuration.reset
        crm.lead.userfield.delete crm.measure.delete crm.orderentity.deleteByFilter crm.product.delete
        crm.product.property.delete crm.productsection.delete crm.quote.contact.delete
        crm.quote.contact.items.delete crm.quote.delete crm.quote.userfield.delete
        crm.requisite.bankdetail.delete crm.requisite.delete crm.requisite.link.unregister
        crm.requisite.preset.delete crm.requisite.preset.field.delete crm.requisite.userfield.delete
        crm.status.delete crm.timeline.bindings.unbind crm.timeline.comment.delete crm.timeline.icon.delete
        crm.timeline.layout.blocks.delete crm.timeline.logmessage.delete crm.timeline.logo.delete
        crm.timeline.note.delete crm.tracking.trace.delete crm.type.delete crm.vat.delete department.delete
        disk.file.delete disk.file.markDeleted disk.folder.deleteTree disk.folder.markDeleted
        documentgenerator.document.delete documentgenerator.numerator.delete documentgenerator.region.delete
        documentgenerator.role.delete documentgenerator.template.delete entity.delete entity.item.delete
        entity.item.property.delete entity.section.delete event.offline.clear event.unbind
        humanresources.hcmlink.company.delete humanresources.node.member.remove im.chat.leave
        im.chat.user.delete im.disk.file.delete im.message.delete im.notify.delete im.search.last.delete
        imbot.app.unregister imbot.chat.leave imbot.chat.user.delete imbot.command.unregister
        imbot.message.delete imbot.unregister imbot.v2.Bot.unregister imbot.v2.Chat.leave
        imbot.v2.Chat.Manager.delete imbot.v2.Chat.Message.delete imbot.v2.Chat.Message.Reaction.delete
        imbot.v2.Chat.User.delete imbot.v2.Command.unregister imconnector.unregister imopenlines.config.delete
        imopenlines.crm.chat.user.delete landing.block.removecard landing.demos.unregister
        landing.landing.delete landing.landing.deleteblock landing.landing.markDelete
        landing.landing.markdeletedblock landing.landing.removeEntities landing.repo.unbind
        landing.repo.unregister landing.repowidget.unregister landing.site.delete landing.site.markDelete
        landing.site.unbindingFromGroup landing.site.unbindingFromMenu landing.syspage.deleteForLanding
        landing.syspage.deleteForSite lists.delete lists.element.delete lists.field.delete lists.section.delete
        log.blogcomment.delete log.blogpost.delete mail.message.removecrmactivity mailservice.delete
        messageservice.sender.delete note.collection.delete note.document.delete placement.unbind
        rpa.comment.delete rpa.item.delete rpa.stage.delete rpa.task.delete rpa.timeline.delete rpa.type.delete
        sale.basketitem.delete sale.basketproperties.delete sale.businessValuePersonDomain.deleteByFilter
        sale.cashbox.delete sale.cashbox.handler.delete sale.delivery.delete sale.delivery.extra.service.delete
        sale.delivery.handler.delete sale.delivery.request.delete sale.order.delete sale.payment.delete
        sale.paymentitembasket.delete sale.paymentItemShipment.delete sale.paysystem.delete
        sale.paysystem.handler.delete sale.persontype.delete sale.property.delete sale.propertygroup.delete
        sale.propertyRelation.deleteByFilter sale.propertyvalue.delete sale.propertyvariant.delete
        sale.shipment.delete sale.shipmentitem.delete sale.shipmentproperty.delete
        sale.shipmentpropertyvalue.delete sale.status.delete sale.statusLang.deleteByFilter sonet_group.delete
        sonet_group.user.delete task.checklistitem.delete task.commentitem.delete task.dependence.delete
        task.elapseditem.delete task.item.delete task.item.deletefile task.item.deletefromfavorite
        task.item.userfield.delete task.stages.delete tasks.api.scrum.backlog.delete tasks.api.scrum.epic.delete
        tasks.api.scrum.kanban.deleteStage tasks.api.scrum.kanban.deleteTask tasks.api.scrum.sprint.delete
        tasks.flow.Flow.delete tasks.task.delete tasks.task.favorite.remove tasks.task.result.delete
        tasks.task.result.deleteFromComment tasks.template.checklist.delete
        tasks.template.checklist.removeAttachments tasks.template.delete telephony.externalLine.delete
        user.userfield.delete userfieldconfig.delete userfieldtype.delete voximplant.sip.delete
        """
}
