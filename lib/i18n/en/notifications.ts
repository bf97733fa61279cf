/** Texts of what people are told. */
export const notifications = {
  "notifications.title": "Notifications",
  "notifications.badge": { one: "1 unread notification", other: "{count} unread notifications" },
  "notifications.due": { one: "1 task due", other: "{count} tasks due" },
  "notifications.none": "Nothing to tell yet",
  "notifications.noneText":
    "You are told here when something is assigned to you, a task is due, somebody writes @ and your name, or an import has ended.",
  "notifications.readAll": "Mark all as read",
  "notifications.older": "Show older",
  "notifications.unread": "unread",
  "notifications.assigned": "{actor} made “{name}” yours",
  "notifications.assignedMany": "{actor} made {count} records yours: {list}",
  "notifications.mentioned": "{actor} mentioned you on “{name}”",
  "notifications.taskDue": "Due: {name}",
  "notifications.runDone": "A change of many records has ended",
  "notifications.hidden": "a record that you do not see any more",
} as const;
