/** Texts of the files on records. */
export const files = {
  "files.title": "Files",
  "files.none": "No files yet.",
  "files.choose": "Choose a file, at most 25 MB",
  "files.upload": "Upload file",
  "files.sending": "Sending",
  "files.tooLarge": "This file is larger than 25 MB. Choose a smaller one, or send a part of it.",
  "files.failed": "The file was not sent. Check the line and send it again.",
  "files.remove": "Move to trash: {name}",
  "files.by": "{size}, {name}",
  "files.noun": "File",
  "files.more": { one: "1 more file", other: "{count} more files" },
  "files.field.name": "Name",
} as const;
