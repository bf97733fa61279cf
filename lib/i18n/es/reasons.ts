import type { reasons as page } from "../en/reasons.ts";
import type { Translation } from "../t.ts";

export const reasons: Translation<typeof page> = {
  "reason.all.read": "{who} pueden leer todos los registros de {what}.",
  "reason.own.read": "{who} solo pueden leer sus propios registros de {what}.",
  "reason.only.read": "Solo {who} pueden leer registros de {what}; su rol es {role}.",
  "reason.nobody.read": "Nadie puede leer registros de {what}; su rol es {role}.",
  "reason.all.change": "{who} pueden cambiar todos los registros de {what}.",
  "reason.own.change": "{who} solo pueden cambiar sus propios registros de {what}.",
  "reason.only.change": "Solo {who} pueden cambiar registros de {what}; su rol es {role}.",
  "reason.nobody.change": "Nadie puede cambiar registros de {what}; su rol es {role}.",
  "reason.all.move": "{who} pueden enviar todos los registros de {what} a la papelera.",
  "reason.own.move": "{who} solo pueden enviar sus propios registros de {what} a la papelera.",
  "reason.only.move":
    "Solo {who} pueden enviar registros de {what} a la papelera; su rol es {role}.",
  "reason.nobody.move": "Nadie puede enviar registros de {what} a la papelera; su rol es {role}.",
  "reason.all.restore": "{who} pueden sacar todos los registros de {what} de la papelera.",
  "reason.own.restore": "{who} solo pueden sacar sus propios registros de {what} de la papelera.",
  "reason.only.restore":
    "Solo {who} pueden sacar registros de {what} de la papelera; su rol es {role}.",
  "reason.nobody.restore":
    "Nadie puede sacar registros de {what} de la papelera; su rol es {role}.",
  "reason.may.create": "{who} pueden crear {what}.",
  "reason.settings.read": "Todos pueden leer {what}.",
  "reason.settings.setUp": "Los administradores pueden configurar {what}.",
  "reason.settings.setUpOnly":
    "Solo los administradores pueden configurar {what}; su rol es {role}.",
  "reason.and": "{first} y {second}",
  "reason.who.users": "los usuarios",
  "reason.who.managers": "los responsables",
  "reason.who.administrators": "los administradores",
  "reason.what.customers": "clientes",
  "reason.what.companies": "empresas",
  "reason.what.leads": "leads",
  "reason.what.tasks": "tareas",
  "reason.what.interactions": "actividades",
  "reason.what.users": "usuarios",
  "reason.what.teams": "equipos",
  "reason.what.stages": "etapas",
  "reason.what.pipelines": "embudos",
  "reason.what.tags": "etiquetas",
  "reason.what.organisation": "la organización",
  "reason.what.fields": "campos propios",
  "reason.what.lostReasons": "motivos de pérdida",
};
