import type { webhooks as english } from "../en/webhooks.ts";
import type { Translation } from "../t.ts";

/** Textos de las páginas de administración sobre webhooks. */
export const webhooks: Translation<typeof english> = {
  "webhooks.title": "Webhooks",
  "webhooks.text": "Avise a otros programas de lo que pasa aquí, en el momento.",
  "webhooks.none": "Todavía no hay webhooks",
  "webhooks.noneText":
    "Un webhook avisa a otro programa de lo que pasa aquí, firmado y en pocos segundos. Indique abajo la dirección y los eventos.",
  "webhooks.url": "Dirección",
  "webhooks.urlHint": "Adónde van los mensajes, como https://example.com/hook.",
  "webhooks.events": "Eventos",
  "webhooks.status": "Estado",
  "webhooks.active": "Activo",
  "webhooks.disabled": "Inactivo",
  "webhooks.create": "Crear webhook",
  "webhooks.made": "El webhook está creado. Este es su secreto:",
  "webhooks.madeText": "Los mensajes se firman con él. Solo se muestra esta vez.",
  "webhooks.one": "Webhook {id}",
  "webhooks.test": "Enviar una prueba",
  "webhooks.switchOn": "Activar",
  "webhooks.switchOff": "Desactivar",
  "webhooks.remove": "Eliminar",
  "webhooks.off": "Se desactivó",
  "webhooks.messages": "Mensajes",
  "webhooks.noMessages": "Todavía no se ha enviado nada",
  "webhooks.noMessagesText":
    "Envíe una prueba o cambie un registro de sus eventos: aquí verá el mensaje y su respuesta.",
  "webhooks.event": "Evento",
  "webhooks.record": "Registro",
  "webhooks.tries": "Intentos",
  "webhooks.at": "Creado",
  "webhooks.queued": "En espera",
  "webhooks.delivered": "Entregado",
  "webhooks.failed": "Abandonado",
  "webhooks.again": "Enviar de nuevo",
  "webhooks.againNamed": "Enviar {event} de nuevo",
  "webhooks.older": "Anteriores",
};
