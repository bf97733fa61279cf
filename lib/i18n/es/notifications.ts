import type { notifications as english } from "../en/notifications.ts";
import type { Translation } from "../t.ts";

export const notifications: Translation<typeof english> = {
  "notifications.title": "Notificaciones",
  "notifications.badge": {
    one: "1 notificación sin leer",
    other: "{count} notificaciones sin leer",
  },
  "notifications.due": { one: "1 tarea pendiente", other: "{count} tareas pendientes" },
  "notifications.none": "Todavía no hay novedades",
  "notifications.noneText":
    "Aquí se le avisa cuando se le asigna algo, vence una tarea, alguien escribe @ y su nombre o termina una importación.",
  "notifications.readAll": "Marcar todo como leído",
  "notifications.older": "Mostrar anteriores",
  "notifications.unread": "sin leer",
  "notifications.assigned": "{actor} le pasó «{name}»",
  "notifications.assignedMany": "{actor} le pasó {count} registros: {list}",
  "notifications.mentioned": "{actor} le mencionó en «{name}»",
  "notifications.taskDue": "Vence: {name}",
  "notifications.runDone": "Ha terminado un cambio de muchos registros",
  "notifications.hidden": "un registro que usted ya no ve",
};
