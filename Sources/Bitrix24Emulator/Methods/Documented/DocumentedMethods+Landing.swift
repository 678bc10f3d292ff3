extension DocumentedMethods {
    /// The methods of the scope `landing`.
    static let landing = """
        landing.block.addcard landing.block.changeAnchor landing.block.changeNodeName landing.block.clonecard
        landing.block.getbyid landing.block.getcontent landing.block.getContentFromRepository landing.block.getlist
        landing.block.getmanifest landing.block.getmanifestfile landing.block.getrepository landing.block.removecard
        landing.block.updateattrs landing.block.updateCards landing.block.updatecontent landing.block.updatenodes
        landing.block.updateStyles landing.block.uploadfile landing.demos.getList landing.demos.getPageList
        landing.demos.getSiteList landing.demos.register landing.demos.unregister landing.landing.add
        landing.landing.addblock landing.landing.addByTemplate landing.landing.copy landing.landing.copyblock
        landing.landing.delete landing.landing.deleteblock landing.landing.downblock landing.landing.favoriteBlock
        landing.landing.getadditionalfields landing.landing.getList landing.landing.getpreview
        landing.landing.getpublicurl landing.landing.hideblock landing.landing.markDelete
        landing.landing.markdeletedblock landing.landing.markUnDelete landing.landing.markundeletedblock
        landing.landing.move landing.landing.moveblock landing.landing.publication landing.landing.removeEntities
        landing.landing.resolveIdByPublicUrl landing.landing.showblock landing.landing.unFavoriteBlock
        landing.landing.unpublic landing.landing.upblock landing.landing.update landing.repo.checkContent
        landing.repo.getList landing.repo.register landing.repo.unbind landing.repo.unregister
        landing.repowidget.debug landing.repowidget.getlist landing.repowidget.register
        landing.repowidget.unregister landing.role.enable landing.role.getList landing.role.getRights
        landing.role.isEnabled landing.role.setAccessCodes landing.role.setRights landing.site.add
        landing.site.addFolder landing.site.bindingToGroup landing.site.bindingToMenu landing.site.delete
        landing.site.fullExport landing.site.getadditionalfields landing.site.getFolders
        landing.site.getGroupBindings landing.site.getList landing.site.getMenuBindings landing.site.getPreview
        landing.site.getPublicUrl landing.site.getRights landing.site.markDelete landing.site.markFolderDelete
        landing.site.markFolderUnDelete landing.site.markUnDelete landing.site.publication
        landing.site.publicationFolder landing.site.setRights landing.site.unbindingFromGroup
        landing.site.unbindingFromMenu landing.site.unpublic landing.site.unPublicFolder landing.site.update
        landing.site.updateFolder landing.syspage.deleteForLanding landing.syspage.deleteForSite landing.syspage.get
        landing.syspage.getSpecialPage landing.syspage.set landing.template.getLandingRef landing.template.getlist
        landing.template.getSiteRef landing.template.setLandingRef landing.template.setSiteRef
        """
}
