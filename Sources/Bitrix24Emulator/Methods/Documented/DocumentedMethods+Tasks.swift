extension DocumentedMethods {
    /// The methods of the scope `task`.
    static let task = """
        task.checklistitem.add task.checklistitem.complete task.checklistitem.delete task.checklistitem.get
        task.checklistitem.getlist task.checklistitem.getmanifest task.checklistitem.isactionallowed
        task.checklistitem.moveafteritem task.checklistitem.renew task.checklistitem.update task.comment.add
        task.commentitem.add task.commentitem.delete task.commentitem.get task.commentitem.getlist
        task.commentitem.getmanifest task.commentitem.isactionallowed task.commentitem.update task.dependence.add
        task.dependence.delete task.elapseditem.add task.elapseditem.delete task.elapseditem.get
        task.elapseditem.getlist task.elapseditem.getmanifest task.elapseditem.isActionAllowed
        task.elapseditem.update task.item.add task.item.addfile task.item.addtofavorite task.item.approve
        task.item.complete task.item.defer task.item.delegate task.item.delete task.item.deletefile
        task.item.deletefromfavorite task.item.disapprove task.item.getallowedactions
        task.item.getallowedtaskactionsasstrings task.item.getdata task.item.getdependson task.item.getdescription
        task.item.getfiles task.item.getmanifest task.item.isactionallowed task.item.list task.item.renew
        task.item.startexecution task.item.update task.item.userfield.add task.item.userfield.delete
        task.item.userfield.get task.item.userfield.getfields task.item.userfield.getlist
        task.item.userfield.gettypes task.item.userfield.update task.items.getlist task.logitem.list
        task.planner.getlist task.stages.add task.stages.canmovetask task.stages.delete task.stages.get
        task.stages.movetask task.stages.update tasks.api.scrum.backlog.add tasks.api.scrum.backlog.delete
        tasks.api.scrum.backlog.get tasks.api.scrum.backlog.getFields tasks.api.scrum.backlog.update
        tasks.api.scrum.epic.add tasks.api.scrum.epic.delete tasks.api.scrum.epic.get tasks.api.scrum.epic.getFields
        tasks.api.scrum.epic.list tasks.api.scrum.epic.update tasks.api.scrum.kanban.addStage
        tasks.api.scrum.kanban.addTask tasks.api.scrum.kanban.deleteStage tasks.api.scrum.kanban.deleteTask
        tasks.api.scrum.kanban.getFields tasks.api.scrum.kanban.getStages tasks.api.scrum.kanban.updateStage
        tasks.api.scrum.sprint.add tasks.api.scrum.sprint.complete tasks.api.scrum.sprint.delete
        tasks.api.scrum.sprint.get tasks.api.scrum.sprint.getFields tasks.api.scrum.sprint.list
        tasks.api.scrum.sprint.start tasks.api.scrum.sprint.update tasks.api.scrum.task.get
        tasks.api.scrum.task.getFields tasks.api.scrum.task.update tasks.flow.Flow.activate tasks.flow.Flow.create
        tasks.flow.Flow.delete tasks.flow.Flow.get tasks.flow.Flow.isExists tasks.flow.Flow.pin
        tasks.flow.Flow.update tasks.task.add tasks.task.approve tasks.task.complete tasks.task.counters.get
        tasks.task.defer tasks.task.delegate tasks.task.delete tasks.task.disapprove tasks.task.favorite.add
        tasks.task.favorite.remove tasks.task.files.attach tasks.task.get tasks.task.getaccess tasks.task.getFields
        tasks.task.history.list tasks.task.list tasks.task.mute tasks.task.pause tasks.task.pin tasks.task.renew
        tasks.task.result.addFromComment tasks.task.result.deleteFromComment tasks.task.result.list tasks.task.start
        tasks.task.startwatch tasks.task.stopwatch tasks.task.unmute tasks.task.unpin tasks.task.update
        tasks.template.add tasks.template.checklist.add tasks.template.checklist.addAttachmentByContent
        tasks.template.checklist.addAttachmentsFromDisk tasks.template.checklist.complete
        tasks.template.checklist.delete tasks.template.checklist.get tasks.template.checklist.list
        tasks.template.checklist.moveAfter tasks.template.checklist.moveBefore
        tasks.template.checklist.removeAttachments tasks.template.checklist.renew tasks.template.checklist.update
        tasks.template.delete tasks.template.fields tasks.template.get tasks.template.update
        """
}
