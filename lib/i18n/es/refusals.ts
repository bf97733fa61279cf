/** Why something is refused, in Spanish, by the English words; # stands for a number, * for any text. */
export const refusals: Readonly<Record<string, string>> = {
  "Only the person who made these changes, or someone who may make the reverse changes, can undo them.":
    "Solo puede deshacerlo quien hizo los cambios o quien pueda hacer los contrarios.",
  "It has been undone already.": "Ya se ha deshecho.",
  "This kind of change cannot be undone.": "Este tipo de cambio no se puede deshacer.",
  "You can no longer read these records.": "Ya no puede leer estos registros.",
  "Only administrators look after the system.": "Solo los administradores se ocupan del sistema.",
  "Only administrators may look after jobs.":
    "Solo los administradores pueden ocuparse de los trabajos.",
  "Only administrators may look at other people's sessions.":
    "Solo los administradores pueden ver las sesiones de otras personas.",
  "Only administrators may look at the system.": "Solo los administradores pueden ver el sistema.",
  "Only administrators may set up webhooks.":
    "Solo los administradores pueden configurar webhooks.",
  "Only administrators see which mails were sent.":
    "Solo los administradores ven qué correos se enviaron.",
  "Only administrators may ask about another user.":
    "Solo los administradores pueden preguntar por otro usuario.",
  "Only administrators may erase a person.":
    "Solo los administradores pueden borrar los datos de una persona.",
  "Only administrators may export everything.": "Solo los administradores pueden exportar todo.",
  "Only administrators read the whole log of changes.":
    "Solo los administradores leen el registro completo de cambios.",
  "Only administrators may change *.": "Solo los administradores pueden cambiar *.",
  "Only signed-in administrators may view as someone else.":
    "Solo los administradores que han iniciado sesión pueden ver como otra persona.",
  "Only people import files.": "Solo las personas importan archivos.",
  "Only people upload files.": "Solo las personas suben archivos.",
  "Only people do things.": "Solo las personas hacen cosas.",
  "Only people save views.": "Solo las personas guardan vistas.",
  "Only the person who sent the file can change or start this.":
    "Solo quien envió el archivo puede cambiar o iniciar esto.",
  "An API key cannot do that: sign in yourself.":
    "Una clave de API no puede hacerlo: inicie sesión usted mismo.",
  "Everyone may pin reports.": "Todos pueden fijar informes.",
  "It is on your own page.": "Está en su propia página.",
  "It is on another person's own page.": "Está en la página propia de otra persona.",
  "A team's members read its page.": "Los miembros de un equipo leen su página.",
  "Only the team's managers and administrators may change its page.":
    "Solo los responsables del equipo y los administradores pueden cambiar su página.",
  "Everyone may save views.": "Todos pueden guardar vistas.",
  "It is your own view.": "Es su propia vista.",
  "It is another person's own view.": "Es la vista propia de otra persona.",
  "The view is shared.": "La vista está compartida.",
  "Only its owner and administrators may change a shared view.":
    "Una vista compartida solo la cambian su dueño y los administradores.",
  "Upload a new file instead.": "Suba en su lugar un archivo nuevo.",
  "Files follow the rights on their record.": "Los archivos siguen los permisos de su registro.",
  "Its record is gone.": "Su registro ya no existe.",
  "It is your own upload.": "Usted mismo subió el archivo.",
  "Its record is in the trash.": "Su registro está en la papelera.",
  "It is in the trash.": "Está en la papelera.",
  "Only administrators may restore files from the trash; your role is *.":
    "Solo los administradores pueden sacar archivos de la papelera; su rol es *.",
  "Administrators may restore all files.":
    "Los administradores pueden restaurar todos los archivos.",
  "What happened is written once and not edited.": "Lo ocurrido se escribe una vez y no se edita.",
  "People read the targets of those whose leads they read.":
    "Quien ve los leads de una persona ve también sus objetivos.",
  "Only administrators may take targets away or bring them back.":
    "Solo los administradores pueden quitar objetivos o recuperarlos.",
  "Only managers and administrators may set targets.":
    "Solo los responsables y los administradores pueden fijar objetivos.",
  "Users see and change only themselves.": "Los usuarios solo se ven y se cambian a sí mismos.",
  "Managers see their team and change only themselves.":
    "Los responsables ven a su equipo y solo se cambian a sí mismos.",
  "Administrators manage all users.": "Los administradores gestionan a todos los usuarios.",
  "* is * and cannot sign in.": "* está * y no puede iniciar sesión.",
  "Email or password is wrong.": "El correo o la contraseña no es correcto.",
  "Email or password is wrong. # try left, then a pause of # minutes.":
    "El correo o la contraseña no es correcto. Queda # intento y después una pausa de # minutos.",
  "Email or password is wrong. # tries left, then a pause of # minutes.":
    "El correo o la contraseña no es correcto. Quedan # intentos y después una pausa de # minutos.",
  "Start again with your password.": "Empiece de nuevo con su contraseña.",
  "This * does not fit.": "No coincide (*).",
  "This passkey does not fit. Use your password.":
    "Esta clave de acceso no coincide. Use su contraseña.",
  "This passkey is there already.": "Esta clave de acceso ya existe.",
  "Remove a passkey first: # is the most.": "Quite primero una clave de acceso: # es el máximo.",
  "Revoke a key first: # is the most.": "Revoque primero una clave: # es el máximo.",
  "The second factor is on. Switch it off first.":
    "El segundo factor está activo. Desactívelo primero.",
  "Start with a new secret first.": "Empiece primero con un secreto nuevo.",
  "This code does not fit. Type the one shown now.":
    "Este código no coincide. Escriba el que se muestra ahora.",
  "This is not the code that the server printed.": "No es el código que mostró el servidor.",
  "This is not your current password.": "No es su contraseña actual.",
  "This is your current password.": "Es su contraseña actual.",
  "This password is on lists of leaked ones. Use another one.":
    "Esta contraseña está en listas de contraseñas filtradas. Use otra.",
  "Leave your own address out of your password.": "No ponga su propia dirección en la contraseña.",
  "This link was used or has expired. Ask for a new one.":
    "Este enlace ya se usó o ha caducado. Pida uno nuevo.",
  "Sign in again: this session is over": "Inicie sesión de nuevo: esta sesión ha terminado",
  "Sign in first": "Inicie sesión primero",
  "Too many sign-ins at once. Try again soon.":
    "Demasiados inicios de sesión a la vez. Inténtelo de nuevo en breve.",
  "Too many requests at once. Try again soon.":
    "Demasiadas peticiones a la vez. Inténtelo de nuevo en breve.",
  "Too many requests. Try again in # s.": "Demasiadas peticiones. Inténtelo de nuevo en # s.",
  "Type the code.": "Escriba el código.",
  "Type the whole code.": "Escriba el código entero.",
  "Type your email address.": "Escriba su dirección de correo.",
  "The record has been changed since you read it": "El registro cambió desde que usted lo leyó",
  "The user has been changed since you read it": "El usuario cambió desde que usted lo leyó",
  "Someone else changed this while you were editing":
    "Otra persona cambió esto mientras usted lo editaba",
  "Move the one person of this team to another one first.":
    "Pase primero a la única persona de este equipo a otro.",
  "Move the # people of this team to another one first.":
    "Pase primero a las # personas de este equipo a otro.",
  "The stage * has leads; merge or move them first.":
    "La etapa * tiene leads; combínelos o muévalos primero.",
  "This pipeline has no stage of the type *.": "Este embudo no tiene ninguna etapa del tipo *.",
  "A pipeline needs a stage of the type *.": "Un embudo necesita una etapa del tipo *.",
  "This is the last pipeline; leads need one.": "Es el último embudo; los leads necesitan uno.",
  "This lead is open already.": "Este lead ya está abierto.",
  "This lead is won already.": "Este lead ya está ganado.",
  "This lead is lost already.": "Este lead ya está perdido.",
  "* has moved this lead to * meanwhile.": "* ha movido entretanto este lead a *.",
  "Switch the webhook on first.": "Active primero el webhook.",
  "Only a file that has been checked can be imported":
    "Solo se puede importar un archivo comprobado",
  "This import has been started already": "Esta importación ya se inició",
  "This import is not running": "Esta importación no está en marcha",
  "The file is kept for a day; send it again": "El archivo se guarda un día; envíelo otra vez",
  "The file has no rows": "El archivo no tiene filas",
  "The file is empty": "El archivo está vacío",
  "The file has more than # columns": "El archivo tiene más de # columnas",
  "The file has more than # rows; split it": "El archivo tiene más de # filas; divídalo",
  "A quote is opened and never closed*": "Se abre una comilla y nunca se cierra*",
  "The file cannot be read as a table*": "El archivo no se puede leer como tabla*",
  "A file may have at most # MB": "Un archivo puede tener como máximo # MB",
  "Send at most # MB": "Envíe como máximo # MB",
  "Choose a file.": "Elija un archivo.",
  "The form is broken": "El formulario está dañado",
  "Send the form as the page does": "Envíe el formulario como lo hace la página",
  "The upload is broken or ended early": "La subida está dañada o se cortó",
  "The body took too long": "El envío tardó demasiado",
  "Some fields need another value": "Algunos campos necesitan otro valor",
  "Another company has this domain.": "Otra empresa tiene este dominio.",
  "Another field has this key.": "Otro campo tiene esta clave.",
  "Another reason has this key.": "Otro motivo tiene esta clave.",
  "Another stage of this pipeline has this key.": "Otra etapa de este embudo tiene esta clave.",
  "Another user has this address.": "Otro usuario tiene esta dirección.",
  "Choose a company that you can see.": "Elija una empresa que pueda ver.",
  "Choose a customer or a company.": "Elija un cliente o una empresa.",
  "Choose a pipeline that exists.": "Elija un embudo que exista.",
  "Choose a team that exists.": "Elija un equipo que exista.",
  "Choose another record.": "Elija otro registro.",
  "Choose someone else than yourself.": "Elija a alguien que no sea usted.",
  "Choose someone else.": "Elija a otra persona.",
  "Name at least one field to change.": "Indique al menos un campo que cambiar.",
  "Say in a few words why the lead was lost.": "Diga en pocas palabras por qué se perdió el lead.",
  "Take records out of the trash first.": "Saque primero los registros de la papelera.",
  "Only administrators check the log of changes.":
    "Solo los administradores comprueban el registro de cambios.",
  "Only administrators export what is kept of a person.":
    "Solo los administradores exportan lo que se guarda de una persona.",
  "Only administrators look after what is kept.":
    "Solo los administradores se ocupan de lo que se conserva.",
  "Only administrators may purge records.":
    "Solo los administradores pueden eliminar registros definitivamente.",
  "Customer not found": "Este cliente no existe o usted no puede verlo.",
  "Company not found": "Esta empresa no existe o usted no puede verla.",
  "Lead not found": "Este lead no existe o usted no puede verlo.",
  "Task not found": "Esta tarea no existe o usted no puede verla.",
  "Something went wrong on our side": "Algo ha fallado por nuestra parte",
  "The database does not answer. Try again soon.":
    "La base de datos no responde. Inténtelo de nuevo pronto.",
  "The database does not answer": "La base de datos no responde",
  "Choose another lead of that stage.": "Elija otro lead de esa etapa.",
  "There is no such field.": "No existe ese campo.",
  "There is nothing at this address": "No hay nada en esta dirección",
};
