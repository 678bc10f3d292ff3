extension DocumentedMethods {
    /// The methods of the scope `crm`.
    static let crm = """
        crm.activity.add crm.activity.badge.add crm.activity.badge.delete crm.activity.badge.get
        crm.activity.badge.list crm.activity.binding.add crm.activity.binding.delete crm.activity.binding.list
        crm.activity.binding.move crm.activity.call.getTranscript crm.activity.communication.fields
        crm.activity.configurable.add crm.activity.configurable.get crm.activity.configurable.update
        crm.activity.delete crm.activity.fields crm.activity.get crm.activity.layout.blocks.delete
        crm.activity.layout.blocks.get crm.activity.layout.blocks.set crm.activity.list crm.activity.todo.add
        crm.activity.todo.update crm.activity.todo.updateColor crm.activity.todo.updateDeadline
        crm.activity.todo.updateDescription crm.activity.todo.updateResponsibleUser crm.activity.type.add
        crm.activity.type.delete crm.activity.type.list crm.activity.update crm.address.add crm.address.delete
        crm.address.fields crm.address.list crm.address.update crm.automatedsolution.add
        crm.automatedsolution.delete crm.automatedsolution.fields crm.automatedsolution.get
        crm.automatedsolution.list crm.automatedsolution.update crm.automation.trigger crm.automation.trigger.add
        crm.automation.trigger.delete crm.automation.trigger.execute crm.automation.trigger.list crm.calllist.add
        crm.calllist.get crm.calllist.items.get crm.calllist.list crm.calllist.statuslist crm.calllist.update
        crm.catalog.fields crm.catalog.get crm.catalog.list crm.category.add crm.category.delete crm.category.fields
        crm.category.get crm.category.list crm.category.update crm.company.add crm.company.contact.add
        crm.company.contact.delete crm.company.contact.fields crm.company.contact.items.delete
        crm.company.contact.items.get crm.company.contact.items.set crm.company.delete
        crm.company.details.configuration.forceCommonScopeForAll crm.company.details.configuration.get
        crm.company.details.configuration.reset crm.company.details.configuration.set crm.company.fields
        crm.company.get crm.company.list crm.company.update crm.company.userfield.add crm.company.userfield.delete
        crm.company.userfield.get crm.company.userfield.list crm.company.userfield.update crm.contact.add
        crm.contact.company.add crm.contact.company.delete crm.contact.company.fields
        crm.contact.company.items.delete crm.contact.company.items.get crm.contact.company.items.set
        crm.contact.delete crm.contact.details.configuration.forceCommonScopeForAll
        crm.contact.details.configuration.get crm.contact.details.configuration.reset
        crm.contact.details.configuration.set crm.contact.fields crm.contact.get crm.contact.list crm.contact.update
        crm.contact.userfield.add crm.contact.userfield.delete crm.contact.userfield.get crm.contact.userfield.list
        crm.contact.userfield.update crm.currency.add crm.currency.base.get crm.currency.base.set
        crm.currency.delete crm.currency.fields crm.currency.get crm.currency.list crm.currency.localizations.delete
        crm.currency.localizations.fields crm.currency.localizations.get crm.currency.localizations.set
        crm.currency.update crm.deal.add crm.deal.contact.add crm.deal.contact.delete crm.deal.contact.fields
        crm.deal.contact.items.delete crm.deal.contact.items.get crm.deal.contact.items.set crm.deal.delete
        crm.deal.details.configuration.forceCommonScopeForAll crm.deal.details.configuration.get
        crm.deal.details.configuration.reset crm.deal.details.configuration.set crm.deal.fields crm.deal.get
        crm.deal.list crm.deal.productrows.get crm.deal.productrows.set crm.deal.recurring.add
        crm.deal.recurring.delete crm.deal.recurring.expose crm.deal.recurring.fields crm.deal.recurring.get
        crm.deal.recurring.list crm.deal.recurring.update crm.deal.update crm.deal.userfield.add
        crm.deal.userfield.delete crm.deal.userfield.get crm.deal.userfield.list crm.deal.userfield.update
        crm.dealcategory.add crm.dealcategory.default.get crm.dealcategory.default.set crm.dealcategory.delete
        crm.dealcategory.fields crm.dealcategory.get crm.dealcategory.list crm.dealcategory.stage.list
        crm.dealcategory.status crm.dealcategory.update crm.documentgenerator.document.add
        crm.documentgenerator.document.delete crm.documentgenerator.document.enablepublicurl
        crm.documentgenerator.document.get crm.documentgenerator.document.getfields
        crm.documentgenerator.document.list crm.documentgenerator.document.update
        crm.documentgenerator.document.upload crm.documentgenerator.numerator.add
        crm.documentgenerator.numerator.delete crm.documentgenerator.numerator.get
        crm.documentgenerator.numerator.list crm.documentgenerator.numerator.update
        crm.documentgenerator.template.add crm.documentgenerator.template.delete crm.documentgenerator.template.get
        crm.documentgenerator.template.getfields crm.documentgenerator.template.list
        crm.documentgenerator.template.update crm.duplicate.findbycomm crm.duplicate.volatileType.fields
        crm.duplicate.volatileType.list crm.duplicate.volatileType.register crm.duplicate.volatileType.unregister
        crm.entity.mergeBatch crm.enum.activitydirection crm.enum.activitynotifytype crm.enum.activitypriority
        crm.enum.activitystatus crm.enum.activitytype crm.enum.addresstype crm.enum.contenttype crm.enum.fields
        crm.enum.getorderownertypes crm.enum.ownertype crm.enum.settings.mode crm.invoice.add crm.invoice.delete
        crm.invoice.fields crm.invoice.get crm.invoice.getexternallink crm.invoice.list crm.invoice.recurring.add
        crm.invoice.recurring.delete crm.invoice.recurring.expose crm.invoice.recurring.fields
        crm.invoice.recurring.get crm.invoice.recurring.list crm.invoice.recurring.update crm.invoice.status.add
        crm.invoice.status.delete crm.invoice.status.fields crm.invoice.status.get crm.invoice.status.list
        crm.invoice.status.update crm.invoice.update crm.invoice.userfield.add crm.invoice.userfield.delete
        crm.invoice.userfield.get crm.invoice.userfield.list crm.invoice.userfield.update crm.item.add
        crm.item.batchImport crm.item.delete crm.item.delivery.get crm.item.delivery.list
        crm.item.details.configuration.forceCommonScopeForAll crm.item.details.configuration.get
        crm.item.details.configuration.reset crm.item.details.configuration.set crm.item.fields crm.item.get
        crm.item.import crm.item.list crm.item.payment.add crm.item.payment.delete crm.item.payment.delivery.add
        crm.item.payment.delivery.delete crm.item.payment.delivery.list crm.item.payment.delivery.setDelivery
        crm.item.payment.get crm.item.payment.list crm.item.payment.pay crm.item.payment.product.add
        crm.item.payment.product.delete crm.item.payment.product.list crm.item.payment.product.setQuantity
        crm.item.payment.unpay crm.item.payment.update crm.item.productrow.add crm.item.productrow.delete
        crm.item.productrow.fields crm.item.productrow.get crm.item.productrow.getAvailableForPayment
        crm.item.productrow.list crm.item.productrow.set crm.item.productrow.update crm.item.update crm.lead.add
        crm.lead.contact.add crm.lead.contact.delete crm.lead.contact.fields crm.lead.contact.items.delete
        crm.lead.contact.items.get crm.lead.contact.items.set crm.lead.delete
        crm.lead.details.configuration.forceCommonScopeForAll crm.lead.details.configuration.get
        crm.lead.details.configuration.reset crm.lead.details.configuration.set crm.lead.fields crm.lead.get
        crm.lead.list crm.lead.productrows.get crm.lead.productrows.set crm.lead.update crm.lead.userfield.add
        crm.lead.userfield.delete crm.lead.userfield.get crm.lead.userfield.list crm.lead.userfield.update
        crm.measure.add crm.measure.delete crm.measure.fields crm.measure.get crm.measure.list crm.measure.update
        crm.multifield.fields crm.orderentity.add crm.orderentity.deleteByFilter crm.orderentity.getFields
        crm.orderentity.list crm.paysystem.fields crm.paysystem.list crm.persontype.fields crm.persontype.list
        crm.product.add crm.product.delete crm.product.fields crm.product.get crm.product.list
        crm.product.property.add crm.product.property.delete crm.product.property.enumeration.fields
        crm.product.property.fields crm.product.property.get crm.product.property.list
        crm.product.property.settings.fields crm.product.property.types crm.product.property.update
        crm.product.update crm.productrow.fields crm.productrow.list crm.productsection.add
        crm.productsection.delete crm.productsection.fields crm.productsection.get crm.productsection.list
        crm.productsection.update crm.quote.add crm.quote.contact.add crm.quote.contact.delete
        crm.quote.contact.fields crm.quote.contact.items.delete crm.quote.contact.items.get
        crm.quote.contact.items.set crm.quote.delete crm.quote.fields crm.quote.get crm.quote.list
        crm.quote.productrows.get crm.quote.productrows.set crm.quote.update crm.quote.userfield.add
        crm.quote.userfield.delete crm.quote.userfield.get crm.quote.userfield.list crm.quote.userfield.update
        crm.requisite.add crm.requisite.bankdetail.add crm.requisite.bankdetail.delete
        crm.requisite.bankdetail.fields crm.requisite.bankdetail.get crm.requisite.bankdetail.list
        crm.requisite.bankdetail.update crm.requisite.delete crm.requisite.fields crm.requisite.get
        crm.requisite.link.fields crm.requisite.link.get crm.requisite.link.list crm.requisite.link.register
        crm.requisite.link.unregister crm.requisite.list crm.requisite.preset.add crm.requisite.preset.countries
        crm.requisite.preset.delete crm.requisite.preset.field.add crm.requisite.preset.field.availabletoadd
        crm.requisite.preset.field.delete crm.requisite.preset.field.fields crm.requisite.preset.field.get
        crm.requisite.preset.field.list crm.requisite.preset.field.update crm.requisite.preset.fields
        crm.requisite.preset.get crm.requisite.preset.list crm.requisite.preset.update crm.requisite.update
        crm.requisite.userfield.add crm.requisite.userfield.delete crm.requisite.userfield.get
        crm.requisite.userfield.list crm.requisite.userfield.update crm.settings.mode.get crm.stagehistory.list
        crm.status.add crm.status.delete crm.status.entity.items crm.status.entity.types crm.status.fields
        crm.status.get crm.status.list crm.status.update crm.timeline.bindings.bind crm.timeline.bindings.fields
        crm.timeline.bindings.list crm.timeline.bindings.unbind crm.timeline.comment.add crm.timeline.comment.delete
        crm.timeline.comment.fields crm.timeline.comment.get crm.timeline.comment.list crm.timeline.comment.update
        crm.timeline.icon.add crm.timeline.icon.delete crm.timeline.icon.get crm.timeline.icon.list
        crm.timeline.item.pin crm.timeline.item.unpin crm.timeline.layout.blocks.delete
        crm.timeline.layout.blocks.get crm.timeline.layout.blocks.set crm.timeline.logmessage.add
        crm.timeline.logmessage.delete crm.timeline.logmessage.get crm.timeline.logmessage.list
        crm.timeline.logo.add crm.timeline.logo.delete crm.timeline.logo.get crm.timeline.logo.list
        crm.timeline.note.delete crm.timeline.note.get crm.timeline.note.save crm.tracking.trace.add
        crm.tracking.trace.delete crm.type.add crm.type.delete crm.type.fields crm.type.get
        crm.type.getByEntityTypeId crm.type.list crm.type.update crm.userfield.enumeration.fields
        crm.userfield.fields crm.userfield.settings.fields crm.userfield.types crm.vat.add crm.vat.delete
        crm.vat.fields crm.vat.get crm.vat.list crm.vat.update
        """
}
