// Made by `deno task client` from the OpenAPI document: do not edit.

export interface paths {
    "/api/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List customers */
        get: operations["getCustomers"];
        /** Replace the customer that matches, or make it */
        put: operations["putCustomers"];
        /**
         * Make a customer
         * @description `warnings` names records that look the same.
         */
        post: operations["postCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getCustomersId"];
        /**
         * Replace a customer
         * @description Fields that are left out become empty.
         */
        put: operations["putCustomersId"];
        post?: never;
        /** Move a customer to the trash */
        delete: operations["deleteCustomersId"];
        options?: never;
        head?: never;
        /**
         * Change a customer
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchCustomersId"];
        trace?: never;
    };
    "/api/customers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a customer out of the trash */
        post: operations["postCustomersIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer's changes, newest first */
        get: operations["getCustomersIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All customers of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getCustomersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many customers at once
         * @description By `ids` or by the list's `filter`, in one change set; over 1,000 by a job.
         */
        post: operations["postCustomersBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/vcard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A customer as a vCard (4.0) */
        get: operations["getCustomersIdVcard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List companies */
        get: operations["getCompanies"];
        put?: never;
        /**
         * Make a company
         * @description `warnings` names records that look the same.
         */
        post: operations["postCompanies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a company
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getCompaniesId"];
        /**
         * Replace a company
         * @description Fields that are left out become empty.
         */
        put: operations["putCompaniesId"];
        post?: never;
        /** Move a company to the trash */
        delete: operations["deleteCompaniesId"];
        options?: never;
        head?: never;
        /**
         * Change a company
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchCompaniesId"];
        trace?: never;
    };
    "/api/companies/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a company out of the trash */
        post: operations["postCompaniesIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A company's changes, newest first */
        get: operations["getCompaniesIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All companies of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getCompaniesExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many companies at once
         * @description By `ids` or by the list's `filter`, in one change set; over 1,000 by a job.
         */
        post: operations["postCompaniesBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List users */
        get: operations["getUsers"];
        put?: never;
        /**
         * Make a user
         * @description `warnings` names records that look the same.
         */
        post: operations["postUsers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a user
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getUsersId"];
        /**
         * Replace a user
         * @description Fields that are left out become empty.
         */
        put: operations["putUsersId"];
        post?: never;
        /**
         * Disable a user, whose records go to another first
         * @description 409 without `reassignTo` while the user owns records.
         */
        delete: operations["deleteUsersId"];
        options?: never;
        head?: never;
        /**
         * Change a user
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchUsersId"];
        trace?: never;
    };
    "/api/users/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a user out of the trash */
        post: operations["postUsersIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A user's changes, newest first */
        get: operations["getUsersIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All users of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getUsersExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List teams */
        get: operations["getTeams"];
        put?: never;
        /**
         * Make a team
         * @description `warnings` names records that look the same.
         */
        post: operations["postTeams"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a team
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getTeamsId"];
        /**
         * Replace a team
         * @description Fields that are left out become empty.
         */
        put: operations["putTeamsId"];
        post?: never;
        /** Move a team to the trash */
        delete: operations["deleteTeamsId"];
        options?: never;
        head?: never;
        /**
         * Change a team
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchTeamsId"];
        trace?: never;
    };
    "/api/teams/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a team out of the trash */
        post: operations["postTeamsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A team's changes, newest first */
        get: operations["getTeamsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/teams/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All teams of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getTeamsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List leads */
        get: operations["getLeads"];
        put?: never;
        /**
         * Make a lead
         * @description `warnings` names records that look the same.
         */
        post: operations["postLeads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lead
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getLeadsId"];
        /**
         * Replace a lead
         * @description Fields that are left out become empty.
         */
        put: operations["putLeadsId"];
        post?: never;
        /** Move a lead to the trash */
        delete: operations["deleteLeadsId"];
        options?: never;
        head?: never;
        /**
         * Change a lead
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchLeadsId"];
        trace?: never;
    };
    "/api/leads/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a lead out of the trash */
        post: operations["postLeadsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lead's changes, newest first */
        get: operations["getLeadsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All leads of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getLeadsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many leads at once
         * @description By `ids` or by the list's `filter`, in one change set; over 1,000 by a job.
         */
        post: operations["postLeadsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List lost-reasons */
        get: operations["getLostReasons"];
        put?: never;
        /**
         * Make a lost reason
         * @description `warnings` names records that look the same.
         */
        post: operations["postLostReasons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a lost reason
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getLostReasonsId"];
        /**
         * Replace a lost reason
         * @description Fields that are left out become empty.
         */
        put: operations["putLostReasonsId"];
        post?: never;
        /** Move a lost reason to the trash */
        delete: operations["deleteLostReasonsId"];
        options?: never;
        head?: never;
        /**
         * Change a lost reason
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchLostReasonsId"];
        trace?: never;
    };
    "/api/lost-reasons/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a lost reason out of the trash */
        post: operations["postLostReasonsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lost reason's changes, newest first */
        get: operations["getLostReasonsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lost-reasons/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All lost-reasons of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getLostReasonsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pipelines */
        get: operations["getPipelines"];
        put?: never;
        /**
         * Make a pipeline
         * @description `warnings` names records that look the same.
         */
        post: operations["postPipelines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a pipeline
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getPipelinesId"];
        /**
         * Replace a pipeline
         * @description Fields that are left out become empty.
         */
        put: operations["putPipelinesId"];
        post?: never;
        /** Move a pipeline to the trash */
        delete: operations["deletePipelinesId"];
        options?: never;
        head?: never;
        /**
         * Change a pipeline
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchPipelinesId"];
        trace?: never;
    };
    "/api/pipelines/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a pipeline out of the trash */
        post: operations["postPipelinesIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pipeline's changes, newest first */
        get: operations["getPipelinesIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pipelines/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All pipelines of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getPipelinesExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List stages */
        get: operations["getStages"];
        put?: never;
        /**
         * Make a stage
         * @description `warnings` names records that look the same.
         */
        post: operations["postStages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a stage
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getStagesId"];
        /**
         * Replace a stage
         * @description Fields that are left out become empty.
         */
        put: operations["putStagesId"];
        post?: never;
        /** Move a stage to the trash */
        delete: operations["deleteStagesId"];
        options?: never;
        head?: never;
        /**
         * Change a stage
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchStagesId"];
        trace?: never;
    };
    "/api/stages/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a stage out of the trash */
        post: operations["postStagesIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A stage's changes, newest first */
        get: operations["getStagesIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All stages of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getStagesExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List tasks */
        get: operations["getTasks"];
        put?: never;
        /**
         * Make a task
         * @description `warnings` names records that look the same.
         */
        post: operations["postTasks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a task
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getTasksId"];
        /**
         * Replace a task
         * @description Fields that are left out become empty.
         */
        put: operations["putTasksId"];
        post?: never;
        /** Move a task to the trash */
        delete: operations["deleteTasksId"];
        options?: never;
        head?: never;
        /**
         * Change a task
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchTasksId"];
        trace?: never;
    };
    "/api/tasks/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a task out of the trash */
        post: operations["postTasksIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task's changes, newest first */
        get: operations["getTasksIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All tasks of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getTasksExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many tasks at once
         * @description By `ids` or by the list's `filter`, in one change set; over 1,000 by a job.
         */
        post: operations["postTasksBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List interactions */
        get: operations["getInteractions"];
        put?: never;
        /**
         * Make a interaction
         * @description `warnings` names records that look the same.
         */
        post: operations["postInteractions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a interaction
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getInteractionsId"];
        put?: never;
        post?: never;
        /** Move a interaction to the trash */
        delete: operations["deleteInteractionsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a interaction out of the trash */
        post: operations["postInteractionsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A interaction's changes, newest first */
        get: operations["getInteractionsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All interactions of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getInteractionsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List fields */
        get: operations["getFields"];
        put?: never;
        /**
         * Make a custom field
         * @description `warnings` names records that look the same.
         */
        post: operations["postFields"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a custom field
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getFieldsId"];
        /**
         * Replace a custom field
         * @description Fields that are left out become empty.
         */
        put: operations["putFieldsId"];
        post?: never;
        /** Move a custom field to the trash */
        delete: operations["deleteFieldsId"];
        options?: never;
        head?: never;
        /**
         * Change a custom field
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchFieldsId"];
        trace?: never;
    };
    "/api/fields/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a custom field out of the trash */
        post: operations["postFieldsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A custom field's changes, newest first */
        get: operations["getFieldsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/fields/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All fields of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getFieldsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List views */
        get: operations["getViews"];
        put?: never;
        /**
         * Make a view
         * @description `warnings` names records that look the same.
         */
        post: operations["postViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a view
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getViewsId"];
        /**
         * Replace a view
         * @description Fields that are left out become empty.
         */
        put: operations["putViewsId"];
        post?: never;
        /** Move a view to the trash */
        delete: operations["deleteViewsId"];
        options?: never;
        head?: never;
        /**
         * Change a view
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchViewsId"];
        trace?: never;
    };
    "/api/views/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a view out of the trash */
        post: operations["postViewsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A view's changes, newest first */
        get: operations["getViewsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/views/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All views of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getViewsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List targets */
        get: operations["getTargets"];
        put?: never;
        /**
         * Make a target
         * @description `warnings` names records that look the same.
         */
        post: operations["postTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a target
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getTargetsId"];
        /**
         * Replace a target
         * @description Fields that are left out become empty.
         */
        put: operations["putTargetsId"];
        post?: never;
        /** Move a target to the trash */
        delete: operations["deleteTargetsId"];
        options?: never;
        head?: never;
        /**
         * Change a target
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchTargetsId"];
        trace?: never;
    };
    "/api/targets/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a target out of the trash */
        post: operations["postTargetsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A target's changes, newest first */
        get: operations["getTargetsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All targets of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getTargetsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List pins */
        get: operations["getPins"];
        put?: never;
        /**
         * Make a pinned report
         * @description `warnings` names records that look the same.
         */
        post: operations["postPins"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a pinned report
         * @description With `asOf`, its own fields as they stood at that instant.
         */
        get: operations["getPinsId"];
        /**
         * Replace a pinned report
         * @description Fields that are left out become empty.
         */
        put: operations["putPinsId"];
        post?: never;
        /** Move a pinned report to the trash */
        delete: operations["deletePinsId"];
        options?: never;
        head?: never;
        /**
         * Change a pinned report
         * @description With the `version` that was read, other people's changes to other fields stay.
         */
        patch: operations["patchPinsId"];
        trace?: never;
    };
    "/api/pins/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a pinned report out of the trash */
        post: operations["postPinsIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pins/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pinned report's changes, newest first */
        get: operations["getPinsIdHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/pins/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All pins of a list as a file
         * @description Sent while it is read; the list's filters hold. `fields` takes `custom.KEY` too.
         */
        get: operations["getPinsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a lead within its stage or into another */
        post: operations["postLeadsIdMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/win": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Win a lead */
        post: operations["postLeadsIdWin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/lose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lose a lead, with the reason */
        post: operations["postLeadsIdLose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a closed lead again */
        post: operations["postLeadsIdReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lead's way through the stages, oldest first */
        get: operations["getLeadsIdStages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark a task as done */
        post: operations["postTasksIdComplete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a task again */
        post: operations["postTasksIdReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stages/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a stage's leads to another of its type and trash it */
        post: operations["postStagesIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List customers like this one */
        get: operations["getCustomersIdDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List companies like this one */
        get: operations["getCompaniesIdDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another customer into this one
         * @description What belongs to the loser moves to the record; the loser's address leads to it.
         */
        post: operations["postCustomersIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge another company into this one
         * @description What belongs to the loser moves to the record; the loser's address leads to it.
         */
        post: operations["postCompaniesIdMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of one of the customers */
        get: operations["getCustomersIdFiles"];
        put?: never;
        /** Add a file to one of the customers */
        post: operations["postCustomersIdFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/companies/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of one of the companies */
        get: operations["getCompaniesIdFiles"];
        put?: never;
        /** Add a file to one of the companies */
        post: operations["postCompaniesIdFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leads/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of one of the leads */
        get: operations["getLeadsIdFiles"];
        put?: never;
        /** Add a file to one of the leads */
        post: operations["postLeadsIdFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interactions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the files of one of the interactions */
        get: operations["getInteractionsIdFiles"];
        put?: never;
        /** Add a file to one of the interactions */
        post: operations["postInteractionsIdFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Download a file */
        get: operations["getFilesId"];
        put?: never;
        post?: never;
        /** Move a file to the trash */
        delete: operations["deleteFilesId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a file out of the trash */
        post: operations["postFilesIdRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do many operations, all or none
         * @description `$0.id` in a path or body stands for that value of the first operation's `data`. With `atomic: false` each stands for itself; with `dryRun` nothing is written.
         */
        post: operations["postBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The feed of changes after a position
         * @description Ask again with `nextAfter`; where it stays, there is nothing new yet.
         */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes as they happen
         * @description Events of the server (text/event-stream), for a page that stays open.
         */
        get: operations["getChangesStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-sets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one write changed */
        get: operations["getChangeSetsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/change-sets/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a change set back
         * @description What someone edited since stays, and is named in `kept`.
         */
        post: operations["postChangeSetsIdUndo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The progress of a job */
        get: operations["getRunsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether something is allowed, and why */
        get: operations["getExplain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List imports, newest first */
        get: operations["getImports"];
        put?: never;
        /**
         * Preview an import
         * @description Nothing is written before it is run.
         */
        post: operations["postImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an import */
        get: operations["getImportsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Read the table in another way */
        patch: operations["patchImportsId"];
        trace?: never;
    };
    "/api/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write what was previewed */
        post: operations["postImportsIdRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an import */
        post: operations["postImportsIdCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/errors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows that were not taken, with the reasons */
        get: operations["getImportsIdErrors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A pipeline's stages with their sums and first leads */
        get: operations["getBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A report's rows and totals
         * @description Each takes those of the parameters that it is about; `format=csv` gives a table.
         */
        get: operations["getReportsReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What to do next, and the caller's own numbers */
        get: operations["getDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search over all records */
        get: operations["getSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the record that a field shall hold
         * @description Among what the caller reads; people are all active ones, the first without words.
         */
        get: operations["getChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the organisation */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the organisation */
        patch: operations["patchOrganisation"];
        trace?: never;
    };
    "/api/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The customers' tags, with how many have each */
        get: operations["getTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tags/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename a tag of all customers */
        post: operations["postTagsRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customers/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all that is kept of a customer
         * @description For administrators. A file of all rows as they lie in the database.
         */
        get: operations["getCustomersIdPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export all that is kept of a user
         * @description For administrators. A file of all rows as they lie in the database.
         */
        get: operations["getUsersIdPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List API keys */
        get: operations["getKeys"];
        put?: never;
        /**
         * Make an API key
         * @description `key` is shown this once.
         */
        post: operations["postKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: operations["deleteKeysId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List webhooks */
        get: operations["getWebhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description `secret` is shown this once: messages are signed with it.
         */
        post: operations["postWebhooks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook */
        get: operations["getWebhooksId"];
        put?: never;
        post?: never;
        /** Take a webhook away, with what was still to be told */
        delete: operations["deleteWebhooksId"];
        options?: never;
        head?: never;
        /** Change a webhook, or switch it on or off */
        patch: operations["patchWebhooksId"];
        trace?: never;
    };
    "/api/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message at once */
        post: operations["postWebhooksIdTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A webhook's messages, newest first */
        get: operations["getWebhooksIdDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message again */
        post: operations["postWebhooksIdDeliveriesDeliveryIdRedeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in by email and password
         * @description Where a second factor is on, the answer is a `challenge` for it.
         */
        post: operations["postAuthLogin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with the second factor */
        post: operations["postAuthSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take new tokens for a refresh token */
        post: operations["postAuthRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the session */
        post: operations["postAuthLogout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who the caller is */
        get: operations["getAuthMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the own password */
        post: operations["postAuthPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a mail with a link to a new password */
        post: operations["postAuthReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/reset/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set a new password by a mailed link */
        post: operations["postAuthResetConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/invite/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the first password by a mailed link */
        post: operations["postAuthInviteConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own sessions */
        get: operations["getAuthSessions"];
        put?: never;
        post?: never;
        /** End all own sessions but this one */
        delete: operations["deleteAuthSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of the own sessions */
        delete: operations["deleteAuthSessionsSessionId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the second factor is on */
        get: operations["getAuthTwoFactor"];
        put?: never;
        /** Begin a second factor */
        post: operations["postAuthTwoFactor"];
        /** End the second factor */
        delete: operations["deleteAuthTwoFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/two-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the second factor by a code */
        post: operations["postAuthTwoFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in with a passkey */
        post: operations["postAuthLoginPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to sign in with a passkey */
        post: operations["postAuthLoginPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/second-factor/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to use a passkey as the second factor */
        post: operations["postAuthSecondFactorOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The own passkeys */
        get: operations["getAuthPasskeys"];
        put?: never;
        /** Keep a new passkey */
        post: operations["postAuthPasskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to make a passkey */
        post: operations["postAuthPasskeysOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey */
        delete: operations["deleteAuthPasskeysId"];
        options?: never;
        head?: never;
        /** Rename a passkey */
        patch: operations["patchAuthPasskeysId"];
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the process is, and what it stands on */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do the work that is due
         * @description For a scheduler, which sends `JOBS_TOKEN` as bearer.
         */
        post: operations["postJobsRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document */
        get: operations["getOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Customer: {
            id: number;
            name: string;
            email: string;
            phone: string | null;
            company: string | null;
            companyId: number | null;
            jobTitle: string | null;
            industry: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
            /** @enum {string} */
            status: "prospect" | "active" | "inactive";
            source: string | null;
            tags: string[];
            doNotContact: boolean;
            ownerId: number;
            owner: {
                id: number;
                name: string;
                email: string;
            };
            leadCount: number;
            interactionCount: number;
            mergedInto: number | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
        };
        Company: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            name: string;
            domain: string | null;
            industry: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
            phone: string | null;
            website: string | null;
            address: string | null;
            ownerId: number;
            owner: {
                id: number;
                name: string;
                email: string;
            };
            customerCount: number;
            leadCount: number;
            mergedInto: number | null;
        };
        User: {
            id: number;
            email: string;
            name: string;
            /** @enum {string} */
            role: "user" | "manager" | "admin";
            teamId: number | null;
            /** @enum {string} */
            status: "invited" | "active" | "disabled";
            locale: string;
            timeZone: string;
            weeklySummary: boolean;
            lastLoginAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
        };
        Team: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            name: string;
            managerId: number | null;
            manager: {
                id: number;
                name: string;
            } | null;
            memberCount: number;
        };
        Lead: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            title: string;
            customerId: number | null;
            customer: {
                id: number;
                name: string;
                ownerId?: number;
            } | null;
            companyId: number | null;
            company: {
                id: number;
                name: string;
                ownerId?: number;
            } | null;
            stageId: number;
            stage: {
                id: number;
                pipelineId: number;
                key: string;
                name: string;
                /** @enum {string} */
                type: "open" | "won" | "lost";
                probability: number;
            };
            ownerId: number;
            owner: {
                id: number;
                name: string;
                email: string;
            };
            amount: number | null;
            currency: string;
            probability: number | null;
            weighted: number | null;
            expectedCloseOn: string | null;
            source: string | null;
            lostReasonId: number | null;
            lostNote: string | null;
            lastOpenStageId: number | null;
            /** Format: date-time */
            stageEnteredAt: string;
            lastActivityAt: string | null;
            closedAt: string | null;
            closedRate: number | null;
            position: string;
            /** Format: date-time */
            silentSince: string;
            rotting: boolean;
            nextTask: {
                id: number;
                title: string;
                dueAt: string | null;
            } | null;
        };
        Lostreason: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            key: string;
            name: string;
            position: number;
        };
        Pipeline: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            name: string;
            position: number;
        };
        Stage: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            pipelineId: number;
            key: string;
            name: string;
            position: number;
            /** @enum {string} */
            type: "open" | "won" | "lost";
            probability: number;
            forecastCategory: string | null;
            rotAfterDays: number | null;
            requires: string[];
        };
        Task: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            title: string;
            note: string | null;
            userId: number;
            user: {
                id: number;
                name: string;
            };
            createdBy: number;
            creator: {
                id: number;
                name: string;
            };
            customerId: number | null;
            customer: {
                id: number;
                name: string;
                ownerId?: number;
            } | null;
            leadId: number | null;
            lead: {
                id: number;
                name: string;
                ownerId?: number;
            } | null;
            dueAt: string | null;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            /** @enum {string} */
            status: "open" | "done" | "cancelled";
            completedAt: string | null;
        };
        Interaction: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            kind: "call" | "email" | "meeting" | "note";
            customerId: number | null;
            customer: {
                id: number;
                name: string;
                ownerId?: number;
            } | null;
            leadId: number | null;
            lead: {
                id: number;
                name: string;
                ownerId?: number;
            } | null;
            userId: number;
            user: {
                id: number;
                name: string;
            };
            subject: string | null;
            body: string | null;
            direction: ("inbound" | "outbound") | null;
            outcome: string | null;
            durationMinutes: number | null;
            /** Format: date-time */
            occurredAt: string;
        };
        Customfield: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            entity: "customers" | "companies" | "leads" | "tasks";
            key: string;
            label: string;
            /** @enum {string} */
            type: "text" | "number" | "date" | "boolean" | "select" | "url";
            options: string[];
            required: boolean;
            position: number;
        };
        View: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
            name: string;
            query: string;
            shared: boolean;
            isDefault: boolean;
            ownerId: number;
            owner: {
                id: number;
                name: string;
            };
        };
        Target: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            userId: number;
            user: {
                id: number;
                name: string;
            };
            /** Format: date */
            quarter: string;
            amount: number;
        };
        Pinnedreport: {
            id: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            deletedAt: string | null;
            custom: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            report: "pipeline" | "forecast" | "movement" | "funnel" | "win-rate" | "cycle" | "lost-reasons" | "sources" | "activity" | "slipped" | "quality" | "targets";
            query: string;
            position: number;
            ownerId: number;
            teamId: number | null;
        };
        Error: {
            /** @constant */
            success: false;
            error: {
                /** @example VALIDATION_ERROR */
                code: string;
                /** @description For people; says no internals. */
                message: string;
                details?: {
                    /** @description As in the body: `custom.region`; empty for the whole. */
                    field: string;
                    message: string;
                    /** @description The operation of a batch. */
                    index?: number;
                    /** @description A stale edit's value. */
                    yours?: unknown;
                    /** @description The value that someone else gave it. */
                    theirs?: unknown;
                }[];
            };
        };
        Pagination: {
            page?: number;
            limit: number;
            total?: number;
            pages?: number;
            /** @description Pass it as `cursor` for what follows; null at the end. */
            nextCursor: string | number | null;
            /**
             * @description Present where `total` is an estimate.
             * @constant
             */
            totalIsEstimate?: true;
        };
    };
    responses: {
        /** @description The body is broken or nested too deep, or a header is no value. */
        400: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not signed in, or the token is over. */
        401: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Known, and not allowed; the message says why. */
        403: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Not there, or out of the reader's scope. */
        404: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The address does not take that method; `Allow` names those that it takes. */
        405: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                Allow: components["headers"]["Allow"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Clashes with what is there: someone else's change, or another use of the Idempotency-Key. */
        409: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `If-Match` names another version. */
        412: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large. */
        413: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is of another media type. */
        415: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Some fields need another value; `details` names each. */
        422: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests; `Retry-After` says for how many seconds. */
        429: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something went wrong on our side; the answer names no internals. */
        500: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The database or the store does not answer. */
        503: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
        "Idempotency-Key": string;
        /**
         * @description Writes only over this version.
         * @example "3"
         */
        "If-Match": string;
        /**
         * @description 304 where nothing has changed since.
         * @example "3"
         */
        "If-None-Match": string;
    };
    requestBodies: never;
    headers: {
        /** @description The version of what is answered. */
        ETag: string;
        /** @description The change set of this write: undo it by its id. */
        "Change-Set": number;
        /** @description Where the new record or the job is. */
        Location: string;
        /** @description How many there are in all. */
        "X-Total-Count": number;
        /** @description Names this request in our log. */
        "X-Request-Id": string;
        /** @description Requests in a window. */
        "RateLimit-Limit": number;
        /** @description Requests that are left of it. */
        "RateLimit-Remaining": number;
        /** @description Seconds until there are more. */
        "RateLimit-Reset": number;
        /** @description Seconds to wait. */
        "Retry-After": number;
        /** @description The methods that the address takes. */
        Allow: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCustomers: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "name" | "-name" | "email" | "-email" | "company" | "-company" | "status" | "-status";
                status?: ("prospect" | "active" | "inactive")[];
                ownerId?: ("me" | number)[];
                teamId?: number[];
                industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other")[];
                source?: string[];
                companyId?: number[];
                tag?: string[];
                email?: string[];
                doNotContact?: boolean;
                missing?: ("phone" | "companyId" | "source")[];
                deleted?: boolean;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putCustomers: {
        parameters: {
            query: {
                match: string;
            };
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "email": "amelie@example.com",
                 *       "phone": "+33 1 23 45 67 89",
                 *       "company": "Fontaine & Fils",
                 *       "jobTitle": "Head of purchasing",
                 *       "source": "Trade fair",
                 *       "tags": [
                 *         "key account"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** Format: email */
                    email: string;
                    phone?: string | null;
                    company?: string | null;
                    companyId?: number | null;
                    jobTitle?: string | null;
                    industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                    /** @enum {string} */
                    status?: "prospect" | "active" | "inactive";
                    source?: string | null;
                    tags?: string[];
                    doNotContact?: boolean;
                    ownerId?: number;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCustomers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "email": "amelie@example.com",
                 *       "phone": "+33 1 23 45 67 89",
                 *       "company": "Fontaine & Fils",
                 *       "jobTitle": "Head of purchasing",
                 *       "source": "Trade fair",
                 *       "tags": [
                 *         "key account"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** Format: email */
                    email: string;
                    phone?: string | null;
                    company?: string | null;
                    companyId?: number | null;
                    jobTitle?: string | null;
                    industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                    /** @enum {string} */
                    status?: "prospect" | "active" | "inactive";
                    source?: string | null;
                    tags?: string[];
                    doNotContact?: boolean;
                    ownerId?: number;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCustomersId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            email: string;
                            phone: string | null;
                            company: string | null;
                            companyId: number | null;
                            jobTitle: string | null;
                            industry: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                            /** @enum {string} */
                            status: "prospect" | "active" | "inactive";
                            source: string | null;
                            tags: string[];
                            doNotContact: boolean;
                            ownerId: number;
                            owner: {
                                id: number;
                                name: string;
                                email: string;
                            };
                            leadCount: number;
                            interactionCount: number;
                            mergedInto: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putCustomersId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "email": "amelie@example.com",
                 *       "phone": "+33 1 23 45 67 89",
                 *       "company": "Fontaine & Fils",
                 *       "jobTitle": "Head of purchasing",
                 *       "source": "Trade fair",
                 *       "tags": [
                 *         "key account"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    /** Format: email */
                    email: string;
                    phone?: string | null;
                    company?: string | null;
                    companyId?: number | null;
                    jobTitle?: string | null;
                    industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                    /** @enum {string} */
                    status?: "prospect" | "active" | "inactive";
                    source?: string | null;
                    tags?: string[];
                    doNotContact?: boolean;
                    ownerId?: number;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteCustomersId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchCustomersId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "email": "amelie@example.com",
                 *       "phone": "+33 1 23 45 67 89",
                 *       "company": "Fontaine & Fils",
                 *       "jobTitle": "Head of purchasing",
                 *       "source": "Trade fair",
                 *       "tags": [
                 *         "key account"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** Format: email */
                    email?: string;
                    phone?: string | null;
                    company?: string | null;
                    companyId?: number | null;
                    jobTitle?: string | null;
                    industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                    /** @enum {string} */
                    status?: "prospect" | "active" | "inactive";
                    source?: string | null;
                    tags?: string[];
                    doNotContact?: boolean;
                    ownerId?: number;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCustomersIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCustomersIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCustomersExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "name" | "-name" | "email" | "-email" | "company" | "-company" | "status" | "-status";
                status?: ("prospect" | "active" | "inactive")[];
                ownerId?: ("me" | number)[];
                teamId?: number[];
                industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other")[];
                source?: string[];
                companyId?: number[];
                tag?: string[];
                email?: string[];
                doNotContact?: boolean;
                missing?: ("phone" | "companyId" | "source")[];
                deleted?: boolean;
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCustomersBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "change": {
                 *         "jobTitle": "Head of purchasing",
                 *         "source": "Trade fair",
                 *         "tags": [
                 *           "key account"
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": {
                    ids?: number[];
                    filter?: string | {
                        [key: string]: (string | number | boolean) | (string | number | boolean)[];
                    };
                    change: {
                        companyId?: number | null;
                        jobTitle?: string | null;
                        industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                        /** @enum {string} */
                        status?: "prospect" | "active" | "inactive";
                        source?: string | null;
                        tags?: string[];
                        doNotContact?: boolean;
                        custom?: {
                            [key: string]: string | number | boolean | null;
                        };
                        ownerId?: number;
                        addTags?: string[];
                        removeTags?: string[];
                    };
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            counts: {
                                matched: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                            };
                            skipped: {
                                id: number;
                                why: string;
                            }[];
                            changeSetId: number | null;
                        } | {
                            matched: number;
                            job: boolean;
                            outcome: {
                                counts: {
                                    matched: number;
                                    updated: number;
                                    unchanged: number;
                                    skipped: number;
                                };
                                skipped: {
                                    id: number;
                                    why: string;
                                }[];
                            } | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            kind: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled";
                            done: number;
                            total: number;
                            changeSetId: number | null;
                            result: {
                                [key: string]: unknown;
                            };
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCustomersIdVcard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/vcard": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCompanies: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "name" | "-name" | "domain" | "-domain";
                ownerId?: ("me" | number)[];
                teamId?: number[];
                industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other")[];
                domain?: string[];
                deleted?: boolean;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Company"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCompanies: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "domain": "text",
                 *       "phone": "+33 1 23 45 67 89",
                 *       "website": "https://example.com",
                 *       "address": "1 rue de la Paix, Paris"
                 *     }
                 */
                "application/json": {
                    name: string;
                    domain?: string | null;
                    industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                    phone?: string | null;
                    website?: string | null;
                    address?: string | null;
                    ownerId?: number;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Company"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCompaniesId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            domain: string | null;
                            industry: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                            phone: string | null;
                            website: string | null;
                            address: string | null;
                            ownerId: number;
                            owner: {
                                id: number;
                                name: string;
                                email: string;
                            };
                            customerCount: number;
                            leadCount: number;
                            mergedInto: number | null;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putCompaniesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "domain": "text",
                 *       "phone": "+33 1 23 45 67 89",
                 *       "website": "https://example.com",
                 *       "address": "1 rue de la Paix, Paris"
                 *     }
                 */
                "application/json": {
                    name: string;
                    domain?: string | null;
                    industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                    phone?: string | null;
                    website?: string | null;
                    address?: string | null;
                    ownerId?: number;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Company"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteCompaniesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchCompaniesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "domain": "text",
                 *       "phone": "+33 1 23 45 67 89",
                 *       "website": "https://example.com",
                 *       "address": "1 rue de la Paix, Paris"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    domain?: string | null;
                    industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                    phone?: string | null;
                    website?: string | null;
                    address?: string | null;
                    ownerId?: number;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Company"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCompaniesIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Company"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCompaniesIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCompaniesExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "name" | "-name" | "domain" | "-domain";
                ownerId?: ("me" | number)[];
                teamId?: number[];
                industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other")[];
                domain?: string[];
                deleted?: boolean;
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCompaniesBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "change": {
                 *         "industry": "Technology"
                 *       }
                 *     }
                 */
                "application/json": {
                    ids?: number[];
                    filter?: string | {
                        [key: string]: (string | number | boolean) | (string | number | boolean)[];
                    };
                    change: {
                        industry?: ("Technology" | "Healthcare" | "Finance" | "Retail" | "Other") | null;
                        ownerId?: number;
                        custom?: {
                            [key: string]: string | number | boolean | null;
                        };
                    };
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            counts: {
                                matched: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                            };
                            skipped: {
                                id: number;
                                why: string;
                            }[];
                            changeSetId: number | null;
                        } | {
                            matched: number;
                            job: boolean;
                            outcome: {
                                counts: {
                                    matched: number;
                                    updated: number;
                                    unchanged: number;
                                    skipped: number;
                                };
                                skipped: {
                                    id: number;
                                    why: string;
                                }[];
                            } | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            kind: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled";
                            done: number;
                            total: number;
                            changeSetId: number | null;
                            result: {
                                [key: string]: unknown;
                            };
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getUsers: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "name" | "-name" | "email" | "-email" | "createdAt" | "-createdAt";
                role?: ("user" | "manager" | "admin")[];
                status?: ("invited" | "active" | "disabled")[];
                teamId?: number[];
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postUsers: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amelie@example.com",
                 *       "name": "Amélie Fontaine",
                 *       "role": "user",
                 *       "locale": "en",
                 *       "timeZone": "Europe/Paris",
                 *       "password": "a long and secret phrase"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    /** @enum {string} */
                    role: "user" | "manager" | "admin";
                    teamId?: number | null;
                    locale?: string;
                    timeZone?: string;
                    weeklySummary?: boolean;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getUsersId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            email: string;
                            name: string;
                            /** @enum {string} */
                            role: "user" | "manager" | "admin";
                            teamId: number | null;
                            /** @enum {string} */
                            status: "invited" | "active" | "disabled";
                            locale: string;
                            timeZone: string;
                            weeklySummary: boolean;
                            lastLoginAt: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putUsersId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amelie@example.com",
                 *       "name": "Amélie Fontaine",
                 *       "role": "user",
                 *       "locale": "en",
                 *       "timeZone": "Europe/Paris",
                 *       "password": "a long and secret phrase"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    /** @enum {string} */
                    role: "user" | "manager" | "admin";
                    teamId?: number | null;
                    locale?: string;
                    timeZone?: string;
                    weeklySummary?: boolean;
                    password?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteUsersId: {
        parameters: {
            query?: {
                reassignTo?: number;
            };
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "reassignTo": 1
                 *     }
                 */
                "application/json": {
                    reassignTo?: number;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchUsersId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amelie@example.com",
                 *       "name": "Amélie Fontaine",
                 *       "locale": "en",
                 *       "timeZone": "Europe/Paris"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email?: string;
                    name?: string;
                    /** @enum {string} */
                    role?: "user" | "manager" | "admin";
                    teamId?: number | null;
                    locale?: string;
                    timeZone?: string;
                    weeklySummary?: boolean;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postUsersIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["User"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getUsersIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getUsersExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "name" | "-name" | "email" | "-email" | "createdAt" | "-createdAt";
                role?: ("user" | "manager" | "admin")[];
                status?: ("invited" | "active" | "disabled")[];
                teamId?: number[];
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTeams: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTeams: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine"
                 *     }
                 */
                "application/json": {
                    name: string;
                    managerId?: number | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTeamsId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            managerId: number | null;
                            manager: {
                                id: number;
                                name: string;
                            } | null;
                            memberCount: number;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putTeamsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine"
                 *     }
                 */
                "application/json": {
                    name: string;
                    managerId?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteTeamsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchTeamsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    managerId?: number | null;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTeamsIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Team"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTeamsIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTeamsExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLeads: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                stageId?: number[];
                pipelineId?: number[];
                ownerId?: ("me" | number)[];
                teamId?: number[];
                customerId?: number[];
                companyId?: number[];
                source?: string[];
                lostReasonId?: number[];
                closeFrom?: string;
                closeTo?: string;
                "amount[gt]"?: number;
                "amount[gte]"?: number;
                "amount[lt]"?: number;
                "amount[lte]"?: number;
                "probability[gt]"?: number;
                "probability[gte]"?: number;
                "probability[lt]"?: number;
                "probability[lte]"?: number;
                "expectedCloseOn[gt]"?: string;
                "expectedCloseOn[gte]"?: string;
                "expectedCloseOn[lt]"?: string;
                "expectedCloseOn[lte]"?: string;
                "stageEnteredAt[gt]"?: string;
                "stageEnteredAt[gte]"?: string;
                "stageEnteredAt[lt]"?: string;
                "stageEnteredAt[lte]"?: string;
                "lastActivityAt[gt]"?: string;
                "lastActivityAt[gte]"?: string;
                "lastActivityAt[lt]"?: string;
                "lastActivityAt[lte]"?: string;
                "closedAt[gt]"?: string;
                "closedAt[gte]"?: string;
                "closedAt[lt]"?: string;
                "closedAt[lte]"?: string;
                createdFrom?: string;
                createdTo?: string;
                closedFrom?: string;
                closedTo?: string;
                enteredStageId?: number[];
                enteredFrom?: string;
                enteredTo?: string;
                afterwards?: ("on" | "back" | "lost" | "still")[];
                moved?: ("created" | "pulled_in" | "raised" | "likelier" | "reopened" | "pushed_out" | "lowered" | "unlikelier" | "won" | "lost" | "gone" | "trashed" | "before")[];
                movedSince?: string;
                movedFrom?: string;
                movedTo?: string;
                missing?: ("amount" | "expectedCloseOn" | "source" | "lostReasonId")[];
                forecastCategory?: ("commit" | "best_case" | "pipeline" | "omitted")[];
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "amount" | "-amount" | "expectedCloseOn" | "-expectedCloseOn" | "position" | "-position";
                status?: ("open" | "won" | "lost")[];
                rotting?: boolean;
                nextTask?: "none";
                deleted?: boolean;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLeads: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "200 licences",
                 *       "amount": 1250.5,
                 *       "currency": "EUR",
                 *       "source": "Trade fair"
                 *     }
                 */
                "application/json": {
                    title: string;
                    customerId?: number | null;
                    companyId?: number | null;
                    stageId?: number;
                    ownerId?: number;
                    amount?: number | null;
                    currency?: string;
                    probability?: number | null;
                    expectedCloseOn?: string | null;
                    source?: string | null;
                    lostReasonId?: number | null;
                    lostNote?: string | null;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLeadsId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            title: string;
                            customerId: number | null;
                            customer: {
                                id: number;
                                name: string;
                                ownerId?: number;
                            } | null;
                            companyId: number | null;
                            company: {
                                id: number;
                                name: string;
                                ownerId?: number;
                            } | null;
                            stageId: number;
                            stage: {
                                id: number;
                                pipelineId: number;
                                key: string;
                                name: string;
                                /** @enum {string} */
                                type: "open" | "won" | "lost";
                                probability: number;
                            };
                            ownerId: number;
                            owner: {
                                id: number;
                                name: string;
                                email: string;
                            };
                            amount: number | null;
                            currency: string;
                            probability: number | null;
                            weighted: number | null;
                            expectedCloseOn: string | null;
                            source: string | null;
                            lostReasonId: number | null;
                            lostNote: string | null;
                            lastOpenStageId: number | null;
                            /** Format: date-time */
                            stageEnteredAt: string;
                            lastActivityAt: string | null;
                            closedAt: string | null;
                            closedRate: number | null;
                            position: string;
                            /** Format: date-time */
                            silentSince: string;
                            rotting: boolean;
                            nextTask: {
                                id: number;
                                title: string;
                                dueAt: string | null;
                            } | null;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putLeadsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "200 licences",
                 *       "amount": 1250.5,
                 *       "currency": "EUR",
                 *       "source": "Trade fair"
                 *     }
                 */
                "application/json": {
                    title: string;
                    customerId?: number | null;
                    companyId?: number | null;
                    stageId?: number;
                    ownerId?: number;
                    amount?: number | null;
                    currency?: string;
                    probability?: number | null;
                    expectedCloseOn?: string | null;
                    source?: string | null;
                    lostReasonId?: number | null;
                    lostNote?: string | null;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteLeadsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchLeadsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "200 licences",
                 *       "amount": 1250.5,
                 *       "currency": "EUR",
                 *       "source": "Trade fair"
                 *     }
                 */
                "application/json": {
                    title?: string;
                    customerId?: number | null;
                    companyId?: number | null;
                    stageId?: number;
                    ownerId?: number;
                    amount?: number | null;
                    currency?: string;
                    probability?: number | null;
                    expectedCloseOn?: string | null;
                    source?: string | null;
                    lostReasonId?: number | null;
                    lostNote?: string | null;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLeadsIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLeadsIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLeadsExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                stageId?: number[];
                pipelineId?: number[];
                ownerId?: ("me" | number)[];
                teamId?: number[];
                customerId?: number[];
                companyId?: number[];
                source?: string[];
                lostReasonId?: number[];
                closeFrom?: string;
                closeTo?: string;
                "amount[gt]"?: number;
                "amount[gte]"?: number;
                "amount[lt]"?: number;
                "amount[lte]"?: number;
                "probability[gt]"?: number;
                "probability[gte]"?: number;
                "probability[lt]"?: number;
                "probability[lte]"?: number;
                "expectedCloseOn[gt]"?: string;
                "expectedCloseOn[gte]"?: string;
                "expectedCloseOn[lt]"?: string;
                "expectedCloseOn[lte]"?: string;
                "stageEnteredAt[gt]"?: string;
                "stageEnteredAt[gte]"?: string;
                "stageEnteredAt[lt]"?: string;
                "stageEnteredAt[lte]"?: string;
                "lastActivityAt[gt]"?: string;
                "lastActivityAt[gte]"?: string;
                "lastActivityAt[lt]"?: string;
                "lastActivityAt[lte]"?: string;
                "closedAt[gt]"?: string;
                "closedAt[gte]"?: string;
                "closedAt[lt]"?: string;
                "closedAt[lte]"?: string;
                createdFrom?: string;
                createdTo?: string;
                closedFrom?: string;
                closedTo?: string;
                enteredStageId?: number[];
                enteredFrom?: string;
                enteredTo?: string;
                afterwards?: ("on" | "back" | "lost" | "still")[];
                moved?: ("created" | "pulled_in" | "raised" | "likelier" | "reopened" | "pushed_out" | "lowered" | "unlikelier" | "won" | "lost" | "gone" | "trashed" | "before")[];
                movedSince?: string;
                movedFrom?: string;
                movedTo?: string;
                missing?: ("amount" | "expectedCloseOn" | "source" | "lostReasonId")[];
                forecastCategory?: ("commit" | "best_case" | "pipeline" | "omitted")[];
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "amount" | "-amount" | "expectedCloseOn" | "-expectedCloseOn" | "position" | "-position";
                status?: ("open" | "won" | "lost")[];
                rotting?: boolean;
                nextTask?: "none";
                deleted?: boolean;
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLeadsBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "change": {
                 *         "amount": 1250.5,
                 *         "source": "Trade fair"
                 *       }
                 *     }
                 */
                "application/json": {
                    ids?: number[];
                    filter?: string | {
                        [key: string]: (string | number | boolean) | (string | number | boolean)[];
                    };
                    change: {
                        stageId?: number;
                        ownerId?: number;
                        amount?: number | null;
                        probability?: number | null;
                        expectedCloseOn?: string | null;
                        source?: string | null;
                        lostReasonId?: number | null;
                        lostNote?: string | null;
                        custom?: {
                            [key: string]: string | number | boolean | null;
                        };
                    };
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            counts: {
                                matched: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                            };
                            skipped: {
                                id: number;
                                why: string;
                            }[];
                            changeSetId: number | null;
                        } | {
                            matched: number;
                            job: boolean;
                            outcome: {
                                counts: {
                                    matched: number;
                                    updated: number;
                                    unchanged: number;
                                    skipped: number;
                                };
                                skipped: {
                                    id: number;
                                    why: string;
                                }[];
                            } | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            kind: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled";
                            done: number;
                            total: number;
                            changeSetId: number | null;
                            result: {
                                [key: string]: unknown;
                            };
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLostReasons: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt";
                fields?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lostreason"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLostReasons: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "key": "region"
                 *     }
                 */
                "application/json": {
                    name: string;
                    key?: string;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lostreason"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLostReasonsId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            key: string;
                            name: string;
                            position: number;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putLostReasonsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "key": "region"
                 *     }
                 */
                "application/json": {
                    name: string;
                    key?: string;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lostreason"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteLostReasonsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchLostReasonsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    position?: number;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lostreason"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLostReasonsIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lostreason"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLostReasonsIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLostReasonsExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt";
                fields?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getPipelines: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt";
                fields?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pipeline"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postPipelines: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine"
                 *     }
                 */
                "application/json": {
                    name: string;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pipeline"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getPipelinesId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            position: number;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putPipelinesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine"
                 *     }
                 */
                "application/json": {
                    name: string;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pipeline"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deletePipelinesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchPipelinesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    position?: number;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pipeline"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postPipelinesIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pipeline"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getPipelinesIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getPipelinesExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt";
                fields?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getStages: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt";
                pipelineId?: number[];
                type?: ("open" | "won" | "lost")[];
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Stage"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postStages: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pipelineId": 1,
                 *       "name": "Amélie Fontaine",
                 *       "key": "region",
                 *       "requires": [
                 *         "amount"
                 *       ]
                 *     }
                 */
                "application/json": {
                    pipelineId: number;
                    name: string;
                    key?: string;
                    /** @enum {string} */
                    type?: "open" | "won" | "lost";
                    probability?: number;
                    forecastCategory?: ("pipeline" | "best_case" | "commit" | "closed" | "omitted") | null;
                    rotAfterDays?: number | null;
                    requires?: string[];
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Stage"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getStagesId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            pipelineId: number;
                            key: string;
                            name: string;
                            position: number;
                            /** @enum {string} */
                            type: "open" | "won" | "lost";
                            probability: number;
                            forecastCategory: string | null;
                            rotAfterDays: number | null;
                            requires: string[];
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putStagesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "pipelineId": 1,
                 *       "name": "Amélie Fontaine",
                 *       "key": "region",
                 *       "requires": [
                 *         "amount"
                 *       ]
                 *     }
                 */
                "application/json": {
                    pipelineId: number;
                    name: string;
                    key?: string;
                    /** @enum {string} */
                    type?: "open" | "won" | "lost";
                    probability?: number;
                    forecastCategory?: ("pipeline" | "best_case" | "commit" | "closed" | "omitted") | null;
                    rotAfterDays?: number | null;
                    requires?: string[];
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Stage"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteStagesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchStagesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "requires": [
                 *         "amount"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name?: string;
                    /** @enum {string} */
                    type?: "open" | "won" | "lost";
                    probability?: number;
                    forecastCategory?: ("pipeline" | "best_case" | "commit" | "closed" | "omitted") | null;
                    rotAfterDays?: number | null;
                    requires?: string[];
                    position?: number;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Stage"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postStagesIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Stage"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getStagesIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getStagesExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "name" | "-name" | "createdAt" | "-createdAt";
                pipelineId?: number[];
                type?: ("open" | "won" | "lost")[];
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTasks: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "dueAt" | "-dueAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "priority" | "-priority";
                userId?: ("me" | number)[];
                teamId?: number[];
                createdBy?: ("me" | number)[];
                status?: ("open" | "done" | "cancelled")[];
                priority?: ("low" | "normal" | "high" | "urgent")[];
                customerId?: number[];
                companyId?: number[];
                leadId?: number[];
                due?: "overdue" | "today" | "week" | "later" | "none";
                "dueAt[gt]"?: string;
                "dueAt[gte]"?: string;
                "dueAt[lt]"?: string;
                "dueAt[lte]"?: string;
                "completedAt[gt]"?: string;
                "completedAt[gte]"?: string;
                "completedAt[lt]"?: string;
                "completedAt[lte]"?: string;
                deleted?: boolean;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTasks: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "200 licences",
                 *       "note": "Ask for the budget."
                 *     }
                 */
                "application/json": {
                    title: string;
                    note?: string | null;
                    userId?: number;
                    customerId?: number | null;
                    leadId?: number | null;
                    dueAt?: string | null;
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high" | "urgent";
                    /** @enum {string} */
                    status?: "open" | "done" | "cancelled";
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTasksId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            title: string;
                            note: string | null;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            createdBy: number;
                            creator: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            customer: {
                                id: number;
                                name: string;
                                ownerId?: number;
                            } | null;
                            leadId: number | null;
                            lead: {
                                id: number;
                                name: string;
                                ownerId?: number;
                            } | null;
                            dueAt: string | null;
                            /** @enum {string} */
                            priority: "low" | "normal" | "high" | "urgent";
                            /** @enum {string} */
                            status: "open" | "done" | "cancelled";
                            completedAt: string | null;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putTasksId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "200 licences",
                 *       "note": "Ask for the budget."
                 *     }
                 */
                "application/json": {
                    title: string;
                    note?: string | null;
                    userId?: number;
                    customerId?: number | null;
                    leadId?: number | null;
                    dueAt?: string | null;
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high" | "urgent";
                    /** @enum {string} */
                    status?: "open" | "done" | "cancelled";
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteTasksId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchTasksId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "200 licences",
                 *       "note": "Ask for the budget."
                 *     }
                 */
                "application/json": {
                    title?: string;
                    note?: string | null;
                    userId?: number;
                    customerId?: number | null;
                    leadId?: number | null;
                    dueAt?: string | null;
                    /** @enum {string} */
                    priority?: "low" | "normal" | "high" | "urgent";
                    /** @enum {string} */
                    status?: "open" | "done" | "cancelled";
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTasksIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTasksIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTasksExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "dueAt" | "-dueAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "title" | "-title" | "priority" | "-priority";
                userId?: ("me" | number)[];
                teamId?: number[];
                createdBy?: ("me" | number)[];
                status?: ("open" | "done" | "cancelled")[];
                priority?: ("low" | "normal" | "high" | "urgent")[];
                customerId?: number[];
                companyId?: number[];
                leadId?: number[];
                due?: "overdue" | "today" | "week" | "later" | "none";
                "dueAt[gt]"?: string;
                "dueAt[gte]"?: string;
                "dueAt[lt]"?: string;
                "dueAt[lte]"?: string;
                "completedAt[gt]"?: string;
                "completedAt[gte]"?: string;
                "completedAt[lt]"?: string;
                "completedAt[lte]"?: string;
                deleted?: boolean;
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTasksBulk: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "change": {
                 *         "userId": 1
                 *       }
                 *     }
                 */
                "application/json": {
                    ids?: number[];
                    filter?: string | {
                        [key: string]: (string | number | boolean) | (string | number | boolean)[];
                    };
                    change: {
                        userId?: number;
                        dueAt?: string | null;
                        /** @enum {string} */
                        priority?: "low" | "normal" | "high" | "urgent";
                        /** @enum {string} */
                        status?: "open" | "done" | "cancelled";
                        custom?: {
                            [key: string]: string | number | boolean | null;
                        };
                    };
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            counts: {
                                matched: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                            };
                            skipped: {
                                id: number;
                                why: string;
                            }[];
                            changeSetId: number | null;
                        } | {
                            matched: number;
                            job: boolean;
                            outcome: {
                                counts: {
                                    matched: number;
                                    updated: number;
                                    unchanged: number;
                                    skipped: number;
                                };
                                skipped: {
                                    id: number;
                                    why: string;
                                }[];
                            } | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            kind: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled";
                            done: number;
                            total: number;
                            changeSetId: number | null;
                            result: {
                                [key: string]: unknown;
                            };
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInteractions: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "occurredAt" | "-occurredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                kind?: ("call" | "email" | "meeting" | "note")[];
                customerId?: number[];
                companyId?: number[];
                leadId?: number[];
                userId?: ("me" | number)[];
                teamId?: number[];
                from?: string;
                to?: string;
                "occurredAt[gt]"?: string;
                "occurredAt[gte]"?: string;
                "occurredAt[lt]"?: string;
                "occurredAt[lte]"?: string;
                "durationMinutes[gt]"?: number;
                "durationMinutes[gte]"?: number;
                "durationMinutes[lt]"?: number;
                "durationMinutes[lte]"?: number;
                deleted?: boolean;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Interaction"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postInteractions: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "call",
                 *       "subject": "First call",
                 *       "body": "Wants a quote until Friday."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "call" | "email" | "meeting" | "note";
                    customerId?: number | null;
                    leadId?: number | null;
                    subject?: string | null;
                    body?: string | null;
                    direction?: ("inbound" | "outbound") | null;
                    outcome?: string | null;
                    durationMinutes?: number | null;
                    /** Format: date-time */
                    occurredAt?: string;
                    custom?: {
                        [key: string]: string | number | boolean | null;
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Interaction"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInteractionsId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            kind: "call" | "email" | "meeting" | "note";
                            customerId: number | null;
                            customer: {
                                id: number;
                                name: string;
                                ownerId?: number;
                            } | null;
                            leadId: number | null;
                            lead: {
                                id: number;
                                name: string;
                                ownerId?: number;
                            } | null;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            subject: string | null;
                            body: string | null;
                            direction: ("inbound" | "outbound") | null;
                            outcome: string | null;
                            durationMinutes: number | null;
                            /** Format: date-time */
                            occurredAt: string;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteInteractionsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postInteractionsIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Interaction"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInteractionsIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInteractionsExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "occurredAt" | "-occurredAt" | "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
                kind?: ("call" | "email" | "meeting" | "note")[];
                customerId?: number[];
                companyId?: number[];
                leadId?: number[];
                userId?: ("me" | number)[];
                teamId?: number[];
                from?: string;
                to?: string;
                "occurredAt[gt]"?: string;
                "occurredAt[gte]"?: string;
                "occurredAt[lt]"?: string;
                "occurredAt[lte]"?: string;
                "durationMinutes[gt]"?: number;
                "durationMinutes[gte]"?: number;
                "durationMinutes[lt]"?: number;
                "durationMinutes[lte]"?: number;
                deleted?: boolean;
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getFields: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "label" | "-label" | "createdAt" | "-createdAt";
                entity?: ("customers" | "companies" | "leads" | "tasks")[];
                fields?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customfield"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postFields: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entity": "customers",
                 *       "key": "region",
                 *       "label": "Region",
                 *       "type": "text"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    entity: "customers" | "companies" | "leads" | "tasks";
                    key?: string | null;
                    label: string;
                    /** @enum {string} */
                    type: "text" | "number" | "date" | "boolean" | "select" | "url";
                    options?: string[];
                    required?: boolean;
                    position?: number | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customfield"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getFieldsId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks";
                            key: string;
                            label: string;
                            /** @enum {string} */
                            type: "text" | "number" | "date" | "boolean" | "select" | "url";
                            options: string[];
                            required: boolean;
                            position: number;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putFieldsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entity": "customers",
                 *       "key": "region",
                 *       "label": "Region",
                 *       "type": "text"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    entity: "customers" | "companies" | "leads" | "tasks";
                    key?: string | null;
                    label: string;
                    /** @enum {string} */
                    type: "text" | "number" | "date" | "boolean" | "select" | "url";
                    options?: string[];
                    required?: boolean;
                    position?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customfield"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteFieldsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchFieldsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "label": "Region"
                 *     }
                 */
                "application/json": {
                    label?: string;
                    options?: string[];
                    required?: boolean;
                    position?: number;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customfield"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postFieldsIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customfield"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getFieldsIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getFieldsExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "label" | "-label" | "createdAt" | "-createdAt";
                entity?: ("customers" | "companies" | "leads" | "tasks")[];
                fields?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getViews: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                entity?: ("customers" | "companies" | "leads" | "tasks" | "interactions")[];
                shared?: boolean;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["View"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postViews: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entity": "customers",
                 *       "name": "Amélie Fontaine",
                 *       "query": "status=active"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                    name: string;
                    query: string;
                    shared?: boolean;
                    isDefault?: boolean;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["View"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getViewsId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                            name: string;
                            query: string;
                            shared: boolean;
                            isDefault: boolean;
                            ownerId: number;
                            owner: {
                                id: number;
                                name: string;
                            };
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putViewsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "entity": "customers",
                 *       "name": "Amélie Fontaine",
                 *       "query": "status=active"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                    name: string;
                    query: string;
                    shared?: boolean;
                    isDefault?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["View"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteViewsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchViewsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "query": "status=active"
                 *     }
                 */
                "application/json": {
                    name?: string;
                    query?: string;
                    shared?: boolean;
                    isDefault?: boolean;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["View"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postViewsIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["View"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getViewsIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getViewsExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "name" | "-name" | "createdAt" | "-createdAt";
                entity?: ("customers" | "companies" | "leads" | "tasks" | "interactions")[];
                shared?: boolean;
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTargets: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "quarter" | "-quarter" | "createdAt" | "-createdAt";
                userId?: ("me" | number)[];
                teamId?: number[];
                quarter?: string;
                fields?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Target"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": 1,
                 *       "quarter": "2026-12-01",
                 *       "amount": 1250.5
                 *     }
                 */
                "application/json": {
                    userId: number;
                    /** Format: date */
                    quarter: string;
                    amount: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Target"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTargetsId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            /** Format: date */
                            quarter: string;
                            amount: number;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putTargetsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "userId": 1,
                 *       "quarter": "2026-12-01",
                 *       "amount": 1250.5
                 *     }
                 */
                "application/json": {
                    userId: number;
                    /** Format: date */
                    quarter: string;
                    amount: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Target"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteTargetsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchTargetsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 1250.5
                 *     }
                 */
                "application/json": {
                    amount?: number;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Target"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTargetsIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Target"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTargetsIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTargetsExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "quarter" | "-quarter" | "createdAt" | "-createdAt";
                userId?: ("me" | number)[];
                teamId?: number[];
                quarter?: string;
                fields?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getPins: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "createdAt" | "-createdAt";
                teamId?: number[];
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pinnedreport"][];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postPins: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "report": "pipeline",
                 *       "query": "status=active"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    report: "pipeline" | "forecast" | "movement" | "funnel" | "win-rate" | "cycle" | "lost-reasons" | "sources" | "activity" | "slipped" | "quality" | "targets";
                    query: string;
                    teamId?: number | null;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pinnedreport"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getPinsId: {
        parameters: {
            query?: {
                asOf?: string;
                fields?: string;
                include?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            /** @enum {string} */
                            report: "pipeline" | "forecast" | "movement" | "funnel" | "win-rate" | "cycle" | "lost-reasons" | "sources" | "activity" | "slipped" | "quality" | "targets";
                            query: string;
                            position: number;
                            ownerId: number;
                            teamId: number | null;
                        } | ({
                            id: number;
                        } & {
                            [key: string]: unknown;
                        });
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    putPinsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "report": "pipeline",
                 *       "query": "status=active"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    report: "pipeline" | "forecast" | "movement" | "funnel" | "win-rate" | "cycle" | "lost-reasons" | "sources" | "activity" | "slipped" | "quality" | "targets";
                    query: string;
                    teamId?: number | null;
                    position?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pinnedreport"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deletePinsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchPinsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "query": "status=active"
                 *     }
                 */
                "application/json": {
                    query?: string;
                    position?: number;
                    version?: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pinnedreport"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postPinsIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Pinnedreport"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getPinsIdHistory: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            action: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            undoes: number | null;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getPinsExport: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                search?: string;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "position" | "-position" | "createdAt" | "-createdAt";
                teamId?: number[];
                fields?: string;
                include?: string;
                format?: "csv" | "xlsx" | "json" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/json": string;
                    "application/x-ndjson": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLeadsIdMove: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "stageId": 1
                 *     }
                 */
                "application/json": {
                    stageId: number;
                    beforeId?: number | null;
                    fromStageId?: number | null;
                    lostReasonId?: number | null;
                    lostNote?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLeadsIdWin: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLeadsIdLose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lostReasonId": 1
                 *     }
                 */
                "application/json": {
                    lostReasonId: number;
                    lostNote?: string | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLeadsIdReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Lead"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLeadsIdStages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            leadId: number;
                            fromStageId: number | null;
                            toStageId: number;
                            /** Format: date-time */
                            enteredAt: string;
                            leftAt: string | null;
                            userId: number | null;
                            fromStage: string | null;
                            toStage: string;
                            user: string | null;
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTasksIdComplete: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTasksIdReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Task"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postStagesIdMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "intoId": 1
                 *     }
                 */
                "application/json": {
                    intoId: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Stage"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCustomersIdDuplicates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            detail: string | null;
                            /** @enum {string} */
                            certainty: "exact" | "probable";
                            reasons: ("email" | "domain" | "phone" | "name")[];
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCompaniesIdDuplicates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            detail: string | null;
                            /** @enum {string} */
                            certainty: "exact" | "probable";
                            reasons: ("email" | "domain" | "phone" | "name")[];
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCustomersIdMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "loserId": 1
                 *     }
                 */
                "application/json": {
                    loserId: number;
                    take?: {
                        [key: string]: "winner" | "loser";
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Customer"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCompaniesIdMerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "loserId": 1
                 *     }
                 */
                "application/json": {
                    loserId: number;
                    take?: {
                        [key: string]: "winner" | "loser";
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Company"];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCustomersIdFiles: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "size" | "-size";
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCustomersIdFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description At most 25 MB. */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCompaniesIdFiles: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "size" | "-size";
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postCompaniesIdFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description At most 25 MB. */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getLeadsIdFiles: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "size" | "-size";
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postLeadsIdFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description At most 25 MB. */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getInteractionsIdFiles: {
        parameters: {
            query?: {
                page?: number;
                limit?: number;
                cursor?: string;
                count?: "exact" | "estimate" | "none";
                id?: number[];
                "createdAt[gt]"?: string;
                "createdAt[gte]"?: string;
                "createdAt[lt]"?: string;
                "createdAt[lte]"?: string;
                "updatedAt[gt]"?: string;
                "updatedAt[gte]"?: string;
                "updatedAt[lt]"?: string;
                "updatedAt[lte]"?: string;
                sort?: "createdAt" | "-createdAt" | "name" | "-name" | "size" | "-size";
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postInteractionsIdFiles: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description At most 25 MB. */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getFilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteFilesId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postFilesIdRestore: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            updatedAt: string;
                            version: number;
                            deletedAt: string | null;
                            custom: {
                                [key: string]: unknown;
                            };
                            name: string;
                            type: string;
                            size: number;
                            sha256: string;
                            userId: number;
                            user: {
                                id: number;
                                name: string;
                            };
                            customerId: number | null;
                            companyId: number | null;
                            leadId: number | null;
                            interactionId: number | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "operations": [
                 *         {
                 *           "method": "GET",
                 *           "path": "/api/customers",
                 *           "body": "Wants a quote until Friday."
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    operations: {
                        /** @enum {string} */
                        method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
                        path: string;
                        body?: unknown;
                    }[];
                    atomic?: boolean;
                    dryRun?: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            results: {
                                status: number;
                                body: unknown;
                            }[];
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getChanges: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            position: number;
                            changeSetId: number;
                            /** Format: date-time */
                            at: string;
                            actorId: number | null;
                            action: string;
                            entity: string;
                            entityId: number;
                            before: {
                                [key: string]: unknown;
                            } | null;
                            after: {
                                [key: string]: unknown;
                            } | null;
                        }[];
                        nextAfter: number;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getChangesStream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getChangeSetsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** Format: date-time */
                            at: string;
                            summary: string;
                            actor: {
                                id: number;
                                name: string;
                            } | null;
                            records: number;
                            changes: {
                                entity: string;
                                entityId: number;
                                action: string;
                                name: string | null;
                            }[];
                            undoes: number | null;
                            undoneBy: number | null;
                            mayUndo: boolean;
                            whyNot: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postChangeSetsIdUndo: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            undone: number;
                            kept: {
                                entity: string;
                                id: number;
                                field: string | null;
                                why: string;
                            }[];
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            kind: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled";
                            done: number;
                            total: number;
                            changeSetId: number | null;
                            result: {
                                [key: string]: unknown;
                            };
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getRunsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            kind: string;
                            /** @enum {string} */
                            status: "queued" | "running" | "done" | "failed" | "cancelled";
                            done: number;
                            total: number;
                            changeSetId: number | null;
                            result: {
                                [key: string]: unknown;
                            };
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getExplain: {
        parameters: {
            query: {
                entity: string;
                id?: number;
                action: "read" | "create" | "update" | "delete" | "restore";
                userId?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            allowed: boolean;
                            reason: string;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getImports: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                            /** @enum {string} */
                            mode: "create" | "update" | "upsert";
                            key: string | null;
                            mapping: {
                                [key: string]: string;
                            };
                            options: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "iso-8859-2" | "macintosh" | "shift_jis" | "gb18030";
                                /** @enum {string} */
                                delimiter?: "," | ";" | "\t" | "|";
                                header?: boolean;
                                /** @enum {string} */
                                dateFormat?: "YMD" | "DMY" | "MDY";
                                /** @enum {string} */
                                decimalMark?: "." | ",";
                                phoneCountry?: string;
                                currency?: string;
                                defaults?: {
                                    [key: string]: string;
                                };
                                values?: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                createMissing?: boolean;
                                /** @enum {string} */
                                empty?: "keep" | "clear";
                            };
                            fileName: string;
                            fileSize: number;
                            format: {
                                /** @enum {string} */
                                kind: "text" | "xlsx";
                                encoding?: string;
                                delimiter?: string;
                                header: boolean;
                                columns: string[];
                            };
                            /** @enum {string} */
                            status: "reading" | "checking" | "previewed" | "running" | "done" | "failed" | "cancelled";
                            counts: {
                                rows: number;
                                create: number;
                                update: number;
                                unchanged: number;
                                duplicate: number;
                                error: number;
                            } | {
                                rows: number;
                                created: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                                failed: number;
                            };
                            made: {
                                companies: number;
                                customers: number;
                                leads: number;
                            };
                            progress: {
                                done: number;
                                total: number;
                            };
                            samples: {
                                [key: string]: {
                                    row: number;
                                    cells: string[];
                                    note: string | null;
                                }[];
                            };
                            error: string | null;
                            changeSetId: number | null;
                            user: {
                                id: number;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postImports: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The table: CSV or XLSX. */
                    file: string;
                    /** @description What its rows are: customers, companies, leads ... */
                    entity?: string;
                    /** @description create, update or upsert */
                    mode?: string;
                    /** @description The field by which rows find their record. */
                    key?: string;
                    /** @description JSON: column to field. */
                    mapping?: string;
                    /** @description JSON: how the file is written. */
                    options?: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                            /** @enum {string} */
                            mode: "create" | "update" | "upsert";
                            key: string | null;
                            mapping: {
                                [key: string]: string;
                            };
                            options: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "iso-8859-2" | "macintosh" | "shift_jis" | "gb18030";
                                /** @enum {string} */
                                delimiter?: "," | ";" | "\t" | "|";
                                header?: boolean;
                                /** @enum {string} */
                                dateFormat?: "YMD" | "DMY" | "MDY";
                                /** @enum {string} */
                                decimalMark?: "." | ",";
                                phoneCountry?: string;
                                currency?: string;
                                defaults?: {
                                    [key: string]: string;
                                };
                                values?: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                createMissing?: boolean;
                                /** @enum {string} */
                                empty?: "keep" | "clear";
                            };
                            fileName: string;
                            fileSize: number;
                            format: {
                                /** @enum {string} */
                                kind: "text" | "xlsx";
                                encoding?: string;
                                delimiter?: string;
                                header: boolean;
                                columns: string[];
                            };
                            /** @enum {string} */
                            status: "reading" | "checking" | "previewed" | "running" | "done" | "failed" | "cancelled";
                            counts: {
                                rows: number;
                                create: number;
                                update: number;
                                unchanged: number;
                                duplicate: number;
                                error: number;
                            } | {
                                rows: number;
                                created: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                                failed: number;
                            };
                            made: {
                                companies: number;
                                customers: number;
                                leads: number;
                            };
                            progress: {
                                done: number;
                                total: number;
                            };
                            samples: {
                                [key: string]: {
                                    row: number;
                                    cells: string[];
                                    note: string | null;
                                }[];
                            };
                            error: string | null;
                            changeSetId: number | null;
                            user: {
                                id: number;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                            /** @enum {string} */
                            mode: "create" | "update" | "upsert";
                            key: string | null;
                            mapping: {
                                [key: string]: string;
                            };
                            options: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "iso-8859-2" | "macintosh" | "shift_jis" | "gb18030";
                                /** @enum {string} */
                                delimiter?: "," | ";" | "\t" | "|";
                                header?: boolean;
                                /** @enum {string} */
                                dateFormat?: "YMD" | "DMY" | "MDY";
                                /** @enum {string} */
                                decimalMark?: "." | ",";
                                phoneCountry?: string;
                                currency?: string;
                                defaults?: {
                                    [key: string]: string;
                                };
                                values?: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                createMissing?: boolean;
                                /** @enum {string} */
                                empty?: "keep" | "clear";
                            };
                            fileName: string;
                            fileSize: number;
                            format: {
                                /** @enum {string} */
                                kind: "text" | "xlsx";
                                encoding?: string;
                                delimiter?: string;
                                header: boolean;
                                columns: string[];
                            };
                            /** @enum {string} */
                            status: "reading" | "checking" | "previewed" | "running" | "done" | "failed" | "cancelled";
                            counts: {
                                rows: number;
                                create: number;
                                update: number;
                                unchanged: number;
                                duplicate: number;
                                error: number;
                            } | {
                                rows: number;
                                created: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                                failed: number;
                            };
                            made: {
                                companies: number;
                                customers: number;
                                leads: number;
                            };
                            progress: {
                                done: number;
                                total: number;
                            };
                            samples: {
                                [key: string]: {
                                    row: number;
                                    cells: string[];
                                    note: string | null;
                                }[];
                            };
                            error: string | null;
                            changeSetId: number | null;
                            user: {
                                id: number;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getImportsId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                            /** @enum {string} */
                            mode: "create" | "update" | "upsert";
                            key: string | null;
                            mapping: {
                                [key: string]: string;
                            };
                            options: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "iso-8859-2" | "macintosh" | "shift_jis" | "gb18030";
                                /** @enum {string} */
                                delimiter?: "," | ";" | "\t" | "|";
                                header?: boolean;
                                /** @enum {string} */
                                dateFormat?: "YMD" | "DMY" | "MDY";
                                /** @enum {string} */
                                decimalMark?: "." | ",";
                                phoneCountry?: string;
                                currency?: string;
                                defaults?: {
                                    [key: string]: string;
                                };
                                values?: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                createMissing?: boolean;
                                /** @enum {string} */
                                empty?: "keep" | "clear";
                            };
                            fileName: string;
                            fileSize: number;
                            format: {
                                /** @enum {string} */
                                kind: "text" | "xlsx";
                                encoding?: string;
                                delimiter?: string;
                                header: boolean;
                                columns: string[];
                            };
                            /** @enum {string} */
                            status: "reading" | "checking" | "previewed" | "running" | "done" | "failed" | "cancelled";
                            counts: {
                                rows: number;
                                create: number;
                                update: number;
                                unchanged: number;
                                duplicate: number;
                                error: number;
                            } | {
                                rows: number;
                                created: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                                failed: number;
                            };
                            made: {
                                companies: number;
                                customers: number;
                                leads: number;
                            };
                            progress: {
                                done: number;
                                total: number;
                            };
                            samples: {
                                [key: string]: {
                                    row: number;
                                    cells: string[];
                                    note: string | null;
                                }[];
                            };
                            error: string | null;
                            changeSetId: number | null;
                            user: {
                                id: number;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchImportsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "key": "region"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    mode?: "create" | "update" | "upsert";
                    key?: string | null;
                    mapping?: {
                        [key: string]: string;
                    };
                    options?: {
                        /** @enum {string} */
                        encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "iso-8859-2" | "macintosh" | "shift_jis" | "gb18030";
                        /** @enum {string} */
                        delimiter?: "," | ";" | "\t" | "|";
                        header?: boolean;
                        /** @enum {string} */
                        dateFormat?: "YMD" | "DMY" | "MDY";
                        /** @enum {string} */
                        decimalMark?: "." | ",";
                        phoneCountry?: string;
                        currency?: string;
                        defaults?: {
                            [key: string]: string;
                        };
                        values?: {
                            [key: string]: {
                                [key: string]: string;
                            };
                        };
                        createMissing?: boolean;
                        /** @enum {string} */
                        empty?: "keep" | "clear";
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                            /** @enum {string} */
                            mode: "create" | "update" | "upsert";
                            key: string | null;
                            mapping: {
                                [key: string]: string;
                            };
                            options: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "iso-8859-2" | "macintosh" | "shift_jis" | "gb18030";
                                /** @enum {string} */
                                delimiter?: "," | ";" | "\t" | "|";
                                header?: boolean;
                                /** @enum {string} */
                                dateFormat?: "YMD" | "DMY" | "MDY";
                                /** @enum {string} */
                                decimalMark?: "." | ",";
                                phoneCountry?: string;
                                currency?: string;
                                defaults?: {
                                    [key: string]: string;
                                };
                                values?: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                createMissing?: boolean;
                                /** @enum {string} */
                                empty?: "keep" | "clear";
                            };
                            fileName: string;
                            fileSize: number;
                            format: {
                                /** @enum {string} */
                                kind: "text" | "xlsx";
                                encoding?: string;
                                delimiter?: string;
                                header: boolean;
                                columns: string[];
                            };
                            /** @enum {string} */
                            status: "reading" | "checking" | "previewed" | "running" | "done" | "failed" | "cancelled";
                            counts: {
                                rows: number;
                                create: number;
                                update: number;
                                unchanged: number;
                                duplicate: number;
                                error: number;
                            } | {
                                rows: number;
                                created: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                                failed: number;
                            };
                            made: {
                                companies: number;
                                customers: number;
                                leads: number;
                            };
                            progress: {
                                done: number;
                                total: number;
                            };
                            samples: {
                                [key: string]: {
                                    row: number;
                                    cells: string[];
                                    note: string | null;
                                }[];
                            };
                            error: string | null;
                            changeSetId: number | null;
                            user: {
                                id: number;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postImportsIdRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                            /** @enum {string} */
                            mode: "create" | "update" | "upsert";
                            key: string | null;
                            mapping: {
                                [key: string]: string;
                            };
                            options: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "iso-8859-2" | "macintosh" | "shift_jis" | "gb18030";
                                /** @enum {string} */
                                delimiter?: "," | ";" | "\t" | "|";
                                header?: boolean;
                                /** @enum {string} */
                                dateFormat?: "YMD" | "DMY" | "MDY";
                                /** @enum {string} */
                                decimalMark?: "." | ",";
                                phoneCountry?: string;
                                currency?: string;
                                defaults?: {
                                    [key: string]: string;
                                };
                                values?: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                createMissing?: boolean;
                                /** @enum {string} */
                                empty?: "keep" | "clear";
                            };
                            fileName: string;
                            fileSize: number;
                            format: {
                                /** @enum {string} */
                                kind: "text" | "xlsx";
                                encoding?: string;
                                delimiter?: string;
                                header: boolean;
                                columns: string[];
                            };
                            /** @enum {string} */
                            status: "reading" | "checking" | "previewed" | "running" | "done" | "failed" | "cancelled";
                            counts: {
                                rows: number;
                                create: number;
                                update: number;
                                unchanged: number;
                                duplicate: number;
                                error: number;
                            } | {
                                rows: number;
                                created: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                                failed: number;
                            };
                            made: {
                                companies: number;
                                customers: number;
                                leads: number;
                            };
                            progress: {
                                done: number;
                                total: number;
                            };
                            samples: {
                                [key: string]: {
                                    row: number;
                                    cells: string[];
                                    note: string | null;
                                }[];
                            };
                            error: string | null;
                            changeSetId: number | null;
                            user: {
                                id: number;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postImportsIdCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            /** @enum {string} */
                            entity: "customers" | "companies" | "leads" | "tasks" | "interactions";
                            /** @enum {string} */
                            mode: "create" | "update" | "upsert";
                            key: string | null;
                            mapping: {
                                [key: string]: string;
                            };
                            options: {
                                /** @enum {string} */
                                encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "iso-8859-2" | "macintosh" | "shift_jis" | "gb18030";
                                /** @enum {string} */
                                delimiter?: "," | ";" | "\t" | "|";
                                header?: boolean;
                                /** @enum {string} */
                                dateFormat?: "YMD" | "DMY" | "MDY";
                                /** @enum {string} */
                                decimalMark?: "." | ",";
                                phoneCountry?: string;
                                currency?: string;
                                defaults?: {
                                    [key: string]: string;
                                };
                                values?: {
                                    [key: string]: {
                                        [key: string]: string;
                                    };
                                };
                                createMissing?: boolean;
                                /** @enum {string} */
                                empty?: "keep" | "clear";
                            };
                            fileName: string;
                            fileSize: number;
                            format: {
                                /** @enum {string} */
                                kind: "text" | "xlsx";
                                encoding?: string;
                                delimiter?: string;
                                header: boolean;
                                columns: string[];
                            };
                            /** @enum {string} */
                            status: "reading" | "checking" | "previewed" | "running" | "done" | "failed" | "cancelled";
                            counts: {
                                rows: number;
                                create: number;
                                update: number;
                                unchanged: number;
                                duplicate: number;
                                error: number;
                            } | {
                                rows: number;
                                created: number;
                                updated: number;
                                unchanged: number;
                                skipped: number;
                                failed: number;
                            };
                            made: {
                                companies: number;
                                customers: number;
                                leads: number;
                            };
                            progress: {
                                done: number;
                                total: number;
                            };
                            samples: {
                                [key: string]: {
                                    row: number;
                                    cells: string[];
                                    note: string | null;
                                }[];
                            };
                            error: string | null;
                            changeSetId: number | null;
                            user: {
                                id: number;
                                name: string;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            finishedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getImportsIdErrors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getBoard: {
        parameters: {
            query?: {
                pipelineId?: number;
                ownerId?: ("me" | number)[];
                teamId?: number[];
                customerId?: number[];
                companyId?: number[];
                source?: string[];
                lostReasonId?: number[];
                closeFrom?: string;
                closeTo?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            currency: string;
                            stages: {
                                id: number;
                                key: string;
                                name: string;
                                /** @enum {string} */
                                type: "open" | "won" | "lost";
                                probability: number;
                                count: number;
                                sum: number;
                                weighted: number;
                                /** @description Leads whose amount is not in the sums: nobody gave a rate for their currency. */
                                unconverted?: number;
                                leads: {
                                    id: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    updatedAt: string;
                                    version: number;
                                    deletedAt: string | null;
                                    custom: {
                                        [key: string]: unknown;
                                    };
                                    title: string;
                                    customerId: number | null;
                                    customer: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    companyId: number | null;
                                    company: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    stageId: number;
                                    stage: {
                                        id: number;
                                        pipelineId: number;
                                        key: string;
                                        name: string;
                                        /** @enum {string} */
                                        type: "open" | "won" | "lost";
                                        probability: number;
                                    };
                                    ownerId: number;
                                    owner: {
                                        id: number;
                                        name: string;
                                        email: string;
                                    };
                                    amount: number | null;
                                    currency: string;
                                    probability: number | null;
                                    weighted: number | null;
                                    expectedCloseOn: string | null;
                                    source: string | null;
                                    lostReasonId: number | null;
                                    lostNote: string | null;
                                    lastOpenStageId: number | null;
                                    /** Format: date-time */
                                    stageEnteredAt: string;
                                    lastActivityAt: string | null;
                                    closedAt: string | null;
                                    closedRate: number | null;
                                    position: string;
                                    /** Format: date-time */
                                    silentSince: string;
                                    rotting: boolean;
                                    nextTask: {
                                        id: number;
                                        title: string;
                                        dueAt: string | null;
                                    } | null;
                                }[];
                                nextCursor: string | null;
                            }[];
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getReportsReport: {
        parameters: {
            query?: {
                pipelineId?: number[];
                ownerId?: ("me" | number)[];
                teamId?: number[];
                period?: "month" | "last_month" | "quarter" | "last_quarter" | "year" | "last_year" | "3_months" | "12_months";
                from?: string;
                to?: string;
                by?: "owner" | "month";
                since?: string;
                months?: number;
                year?: number;
                format?: "json" | "csv";
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                report: "pipeline" | "forecast" | "movement" | "funnel" | "win-rate" | "cycle" | "lost-reasons" | "sources" | "activity" | "slipped" | "quality" | "targets";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            rows: {
                                stageId: number;
                                stage: string;
                                pipelineId: number;
                                pipeline: string;
                                probability: number;
                                count: number;
                                sum: number;
                                weighted: number;
                                unconverted: number;
                            }[];
                            totals: {
                                count: number;
                                sum: number;
                                weighted: number;
                                unconverted: number;
                            };
                            currency: string;
                        } | {
                            rows: {
                                /** Format: date */
                                month: string;
                                won: number;
                                wonCount: number;
                                commit: number;
                                commitCount: number;
                                bestCase: number;
                                bestCaseCount: number;
                                pipeline: number;
                                pipelineCount: number;
                                open: number;
                                weighted: number;
                                target: number | null;
                                gap: number | null;
                                unconverted: number;
                            }[];
                            totals: {
                                won: number;
                                wonCount: number;
                                commit: number;
                                commitCount: number;
                                bestCase: number;
                                bestCaseCount: number;
                                pipeline: number;
                                pipelineCount: number;
                                open: number;
                                weighted: number;
                                target: number | null;
                                gap: number | null;
                                unconverted: number;
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            leftOut: {
                                earlier: number;
                                later: number;
                                undated: number;
                                omitted: number;
                            };
                        } | {
                            rows: {
                                /** @enum {string} */
                                move: "created" | "pulled_in" | "raised" | "likelier" | "reopened" | "pushed_out" | "lowered" | "unlikelier" | "won" | "lost" | "gone" | "trashed";
                                count: number;
                                sum: number;
                                weighted: number;
                            }[];
                            totals: {
                                before: {
                                    count: number;
                                    sum: number;
                                    weighted: number;
                                };
                                after: {
                                    count: number;
                                    sum: number;
                                    weighted: number;
                                };
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** Format: date */
                            since: string;
                        } | {
                            rows: {
                                stageId: number;
                                stage: string;
                                pipelineId: number;
                                pipeline: string;
                                entered: number;
                                on: number;
                                back: number;
                                lost: number;
                                still: number;
                                conversion: number | null;
                                medianDays: number | null;
                            }[];
                            totals: {
                                entered: number;
                                on: number;
                                back: number;
                                lost: number;
                                still: number;
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        } | {
                            rows: {
                                key: number | string;
                                name: string;
                                won: number;
                                lost: number;
                                rate: number | null;
                                wonValue: number;
                                lostValue: number;
                                valueRate: number | null;
                                unconverted: number;
                            }[];
                            totals: {
                                won: number;
                                lost: number;
                                rate: number | null;
                                wonValue: number;
                                lostValue: number;
                                valueRate: number | null;
                                unconverted: number;
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            by: "owner" | "month";
                        } | {
                            rows: {
                                key: number | string;
                                name: string;
                                won: number;
                                median: number | null;
                                p90: number | null;
                            }[];
                            totals: {
                                won: number;
                                median: number | null;
                                p90: number | null;
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            /** @enum {string} */
                            by: "owner" | "month";
                        } | {
                            rows: {
                                lostReasonId: number | null;
                                reason: string | null;
                                count: number;
                                share: number | null;
                                value: number;
                                unconverted: number;
                            }[];
                            totals: {
                                count: number;
                                value: number;
                                unconverted: number;
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        } | {
                            rows: {
                                source: string | null;
                                leads: number;
                                open: number;
                                won: number;
                                lost: number;
                                rate: number | null;
                                wonValue: number;
                                unconverted: number;
                            }[];
                            totals: {
                                leads: number;
                                open: number;
                                won: number;
                                lost: number;
                                rate: number | null;
                                wonValue: number;
                                unconverted: number;
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                        } | {
                            rows: {
                                userId: number;
                                user: string;
                                /** Format: date */
                                week: string;
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                                calls: number;
                                emails: number;
                                meetings: number;
                                notes: number;
                                total: number;
                            }[];
                            totals: {
                                calls: number;
                                emails: number;
                                meetings: number;
                                notes: number;
                                total: number;
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            weeks: {
                                /** Format: date */
                                week: string;
                                /** Format: date-time */
                                start: string;
                                /** Format: date-time */
                                end: string;
                            }[];
                        } | {
                            rows: {
                                ownerId: number;
                                owner: string;
                                open: number;
                                slipped: number;
                                slippedSum: number;
                                rotting: number;
                                withoutNextTask: number;
                                withoutDate: number;
                                unconverted: number;
                            }[];
                            totals: {
                                open: number;
                                slipped: number;
                                slippedSum: number;
                                rotting: number;
                                withoutNextTask: number;
                                withoutDate: number;
                                unconverted: number;
                            };
                            currency: string;
                            /** Format: date */
                            today: string;
                        } | {
                            rows: {
                                /** @enum {string} */
                                gap: "leads.amount" | "leads.expectedCloseOn" | "leads.source" | "customers.phone" | "customers.companyId" | "customers.source";
                                missing: number;
                                of: number;
                                share: number | null;
                            }[];
                            totals: {
                                missing: number;
                            };
                            currency: string;
                        } | {
                            rows: {
                                userId: number;
                                user: string;
                                /** Format: date */
                                quarter: string;
                                target: number;
                                won: number;
                                wonCount: number;
                                share: number | null;
                                unconverted: number;
                            }[];
                            totals: {
                                target: number;
                                won: number;
                                wonCount: number;
                                share: number | null;
                                unconverted: number;
                            };
                            currency: string;
                            /** Format: date */
                            from: string;
                            /** Format: date */
                            to: string;
                            year: number;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getDashboard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            currency: string;
                            overdue: {
                                count: number;
                                /** @constant */
                                countIsEstimate?: true;
                                first: {
                                    id: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    updatedAt: string;
                                    version: number;
                                    deletedAt: string | null;
                                    custom: {
                                        [key: string]: unknown;
                                    };
                                    title: string;
                                    note: string | null;
                                    userId: number;
                                    user: {
                                        id: number;
                                        name: string;
                                    };
                                    createdBy: number;
                                    creator: {
                                        id: number;
                                        name: string;
                                    };
                                    customerId: number | null;
                                    customer: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    leadId: number | null;
                                    lead: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    dueAt: string | null;
                                    /** @enum {string} */
                                    priority: "low" | "normal" | "high" | "urgent";
                                    /** @enum {string} */
                                    status: "open" | "done" | "cancelled";
                                    completedAt: string | null;
                                }[];
                            };
                            today: {
                                count: number;
                                /** @constant */
                                countIsEstimate?: true;
                                first: {
                                    id: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    updatedAt: string;
                                    version: number;
                                    deletedAt: string | null;
                                    custom: {
                                        [key: string]: unknown;
                                    };
                                    title: string;
                                    note: string | null;
                                    userId: number;
                                    user: {
                                        id: number;
                                        name: string;
                                    };
                                    createdBy: number;
                                    creator: {
                                        id: number;
                                        name: string;
                                    };
                                    customerId: number | null;
                                    customer: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    leadId: number | null;
                                    lead: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    dueAt: string | null;
                                    /** @enum {string} */
                                    priority: "low" | "normal" | "high" | "urgent";
                                    /** @enum {string} */
                                    status: "open" | "done" | "cancelled";
                                    completedAt: string | null;
                                }[];
                            };
                            openTasks: number;
                            rotting: {
                                count: number;
                                /** @constant */
                                countIsEstimate?: true;
                                first: {
                                    id: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    updatedAt: string;
                                    version: number;
                                    deletedAt: string | null;
                                    custom: {
                                        [key: string]: unknown;
                                    };
                                    title: string;
                                    customerId: number | null;
                                    customer: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    companyId: number | null;
                                    company: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    stageId: number;
                                    stage: {
                                        id: number;
                                        pipelineId: number;
                                        key: string;
                                        name: string;
                                        /** @enum {string} */
                                        type: "open" | "won" | "lost";
                                        probability: number;
                                    };
                                    ownerId: number;
                                    owner: {
                                        id: number;
                                        name: string;
                                        email: string;
                                    };
                                    amount: number | null;
                                    currency: string;
                                    probability: number | null;
                                    weighted: number | null;
                                    expectedCloseOn: string | null;
                                    source: string | null;
                                    lostReasonId: number | null;
                                    lostNote: string | null;
                                    lastOpenStageId: number | null;
                                    /** Format: date-time */
                                    stageEnteredAt: string;
                                    lastActivityAt: string | null;
                                    closedAt: string | null;
                                    closedRate: number | null;
                                    position: string;
                                    /** Format: date-time */
                                    silentSince: string;
                                    rotting: boolean;
                                    nextTask: {
                                        id: number;
                                        title: string;
                                        dueAt: string | null;
                                    } | null;
                                }[];
                            };
                            withoutNextTask: {
                                count: number;
                                /** @constant */
                                countIsEstimate?: true;
                                first: {
                                    id: number;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    updatedAt: string;
                                    version: number;
                                    deletedAt: string | null;
                                    custom: {
                                        [key: string]: unknown;
                                    };
                                    title: string;
                                    customerId: number | null;
                                    customer: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    companyId: number | null;
                                    company: {
                                        id: number;
                                        name: string;
                                        ownerId?: number;
                                    } | null;
                                    stageId: number;
                                    stage: {
                                        id: number;
                                        pipelineId: number;
                                        key: string;
                                        name: string;
                                        /** @enum {string} */
                                        type: "open" | "won" | "lost";
                                        probability: number;
                                    };
                                    ownerId: number;
                                    owner: {
                                        id: number;
                                        name: string;
                                        email: string;
                                    };
                                    amount: number | null;
                                    currency: string;
                                    probability: number | null;
                                    weighted: number | null;
                                    expectedCloseOn: string | null;
                                    source: string | null;
                                    lostReasonId: number | null;
                                    lostNote: string | null;
                                    lastOpenStageId: number | null;
                                    /** Format: date-time */
                                    stageEnteredAt: string;
                                    lastActivityAt: string | null;
                                    closedAt: string | null;
                                    closedRate: number | null;
                                    position: string;
                                    /** Format: date-time */
                                    silentSince: string;
                                    rotting: boolean;
                                    nextTask: {
                                        id: number;
                                        title: string;
                                        dueAt: string | null;
                                    } | null;
                                }[];
                            };
                            open: {
                                count: number;
                                sum: number;
                                weighted: number;
                                unconverted: number;
                            };
                            wonThisMonth: {
                                count: number;
                                sum: number;
                                unconverted: number;
                            };
                            wonLastMonth: {
                                count: number;
                                sum: number;
                                unconverted: number;
                            };
                            activity: {
                                /** @enum {string} */
                                kind: "call" | "email" | "meeting" | "note" | "task";
                                week: number;
                                lastWeek: number;
                            }[];
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getSearch: {
        parameters: {
            query: {
                q: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            customers?: {
                                id: number;
                                name: string;
                                email: string | null;
                                company: string | null;
                                phone: string | null;
                            }[];
                            companies?: {
                                id: number;
                                name: string;
                                domain: string | null;
                                phone: string | null;
                            }[];
                            leads?: {
                                id: number;
                                title: string;
                                stage: string | null;
                            }[];
                            tasks?: {
                                id: number;
                                title: string;
                                /** @enum {string} */
                                status: "open" | "done" | "cancelled";
                                dueAt: string | null;
                            }[];
                            interactions?: {
                                id: number;
                                /** @enum {string} */
                                kind: "call" | "email" | "meeting" | "note";
                                subject: string | null;
                                body: string | null;
                                occurredAt: string | null;
                            }[];
                            users?: {
                                id: number;
                                name: string;
                                email: string;
                                /** @enum {string} */
                                role: "user" | "manager" | "admin";
                            }[];
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getChoices: {
        parameters: {
            query: {
                entity: "customers" | "companies" | "leads" | "users";
                q?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            detail: string | null;
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            baseCurrency: string;
                            timeZone: string;
                            locale: string;
                            requireTwoFactor: boolean;
                            trashDays: number | null;
                            staleMonths: number | null;
                            exchangeRates: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                            version: number;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Writes only over this version.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "baseCurrency": "EUR",
                 *       "timeZone": "Europe/Paris",
                 *       "locale": "en",
                 *       "exchangeRates": {
                 *         "2026-01-01": {
                 *           "USD": 0.92
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    name?: string;
                    baseCurrency?: string;
                    timeZone?: string;
                    locale?: string;
                    exchangeRates?: {
                        [key: string]: {
                            [key: string]: number;
                        };
                    };
                    requireTwoFactor?: boolean;
                    trashDays?: number | null;
                    staleMonths?: number | null;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            baseCurrency: string;
                            timeZone: string;
                            locale: string;
                            requireTwoFactor: boolean;
                            trashDays: number | null;
                            staleMonths: number | null;
                            exchangeRates: {
                                [key: string]: {
                                    [key: string]: number;
                                };
                            };
                            version: number;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            412: components["responses"]["412"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getTags: {
        parameters: {
            query?: {
                search?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            tag: string;
                            count: number;
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postTagsRename: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "lead",
                 *       "to": "prospect"
                 *     }
                 */
                "application/json": {
                    from: string;
                    to: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            changed: number;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getCustomersIdPersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            exportedAt: string;
                            changes: {
                                /** Format: date-time */
                                at: string;
                                entity: string;
                                entityId: number;
                                action: string;
                                actor: string | null;
                                before: {
                                    [key: string]: unknown;
                                } | null;
                                after: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                            customer: {
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            };
                            consent: {
                                doNotContact: boolean;
                                history: {
                                    /** Format: date-time */
                                    at: string;
                                    actor: string | null;
                                    doNotContact: boolean | null;
                                }[];
                            };
                            leads: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            interactions: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            tasks: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            files: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            merged: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getUsersIdPersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** Format: date-time */
                            exportedAt: string;
                            changes: {
                                /** Format: date-time */
                                at: string;
                                entity: string;
                                entityId: number;
                                action: string;
                                actor: string | null;
                                before: {
                                    [key: string]: unknown;
                                } | null;
                                after: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                            user: {
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            };
                            sessions: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            keys: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            passkeys: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            mails: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            views: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            pins: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            targets: ({
                                id: number | string;
                            } & {
                                [key: string]: unknown;
                            })[];
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            userId: number;
                            owner: {
                                id: number;
                                name: string;
                            };
                            name: string;
                            hint: string;
                            scopes: string[];
                            ratePerMinute: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            expiresAt: string | null;
                            lastUsedAt: string | null;
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "scopes": [
                 *         "read:customers"
                 *       ]
                 *     }
                 */
                "application/json": {
                    name: string;
                    scopes?: string[];
                    expiresAt?: string | null;
                    ratePerMinute?: number | null;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            userId: number;
                            owner: {
                                id: number;
                                name: string;
                            };
                            name: string;
                            hint: string;
                            scopes: string[];
                            ratePerMinute: number | null;
                            /** Format: date-time */
                            createdAt: string;
                            expiresAt: string | null;
                            lastUsedAt: string | null;
                            key: string;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteKeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            url: string;
                            events: string[];
                            /** @enum {string} */
                            status: "active" | "disabled";
                            disabledWhy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.com/hook",
                 *       "events": [
                 *         "customers.created"
                 *       ]
                 *     }
                 */
                "application/json": {
                    url: string;
                    events: string[];
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            url: string;
                            events: string[];
                            /** @enum {string} */
                            status: "active" | "disabled";
                            disabledWhy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            secret: string;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getWebhooksId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            url: string;
                            events: string[];
                            /** @enum {string} */
                            status: "active" | "disabled";
                            disabledWhy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteWebhooksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchWebhooksId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "url": "https://example.com/hook",
                 *       "events": [
                 *         "customers.created"
                 *       ]
                 *     }
                 */
                "application/json": {
                    url?: string;
                    events?: string[];
                    /** @enum {string} */
                    status?: "active" | "disabled";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Change-Set": components["headers"]["Change-Set"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            url: string;
                            events: string[];
                            /** @enum {string} */
                            status: "active" | "disabled";
                            disabledWhy: string | null;
                            /** Format: date-time */
                            createdAt: string;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postWebhooksIdTest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            event: string;
                            entity: string;
                            entityId: number;
                            /** @enum {string} */
                            status: "queued" | "delivered" | "failed";
                            attempts: number;
                            dueAt: string | null;
                            responseStatus: number | null;
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            deliveredAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getWebhooksIdDeliveries: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: number;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            event: string;
                            entity: string;
                            entityId: number;
                            /** @enum {string} */
                            status: "queued" | "delivered" | "failed";
                            attempts: number;
                            dueAt: string | null;
                            responseStatus: number | null;
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            deliveredAt: string | null;
                        }[];
                        pagination: components["schemas"]["Pagination"];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postWebhooksIdDeliveriesDeliveryIdRedeliver: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes a POST safe to repeat for 24 hours: the first answer is given again. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example 1 */
                id: number;
                /** @example 1 */
                deliveryId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            event: string;
                            entity: string;
                            entityId: number;
                            /** @enum {string} */
                            status: "queued" | "delivered" | "failed";
                            attempts: number;
                            dueAt: string | null;
                            responseStatus: number | null;
                            error: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            deliveredAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amelie@example.com",
                 *       "password": "a long and secret phrase"
                 *     }
                 */
                "application/json": {
                    email: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        refreshToken: string;
                        expiresIn: number;
                        user: {
                            id: number;
                            email: string;
                            name: string;
                            /** @enum {string} */
                            role: "user" | "manager" | "admin";
                            teamId: number | null;
                            locale: string;
                            timeZone: string;
                        };
                    } | {
                        secondFactor: {
                            challenge: string;
                            expiresIn: number;
                            methods: ("totp" | "recovery" | "passkey")[];
                        };
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challenge": "text",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": {
                    challenge: string;
                    code?: string;
                    credential?: {
                        /** Format: base64url */
                        id: string;
                        /** Format: base64url */
                        rawId: string;
                        /** @constant */
                        type: "public-key";
                        response: {
                            /** Format: base64url */
                            clientDataJSON: string;
                            /** Format: base64url */
                            authenticatorData: string;
                            /** Format: base64url */
                            signature: string;
                            /** Format: base64url */
                            userHandle?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        refreshToken: string;
                        expiresIn: number;
                        user: {
                            id: number;
                            email: string;
                            name: string;
                            /** @enum {string} */
                            role: "user" | "manager" | "admin";
                            teamId: number | null;
                            locale: string;
                            timeZone: string;
                        };
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "text"
                 *     }
                 */
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        refreshToken: string;
                        expiresIn: number;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "text"
                 *     }
                 */
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getAuthMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            email: string;
                            name: string;
                            /** @enum {string} */
                            role: "user" | "manager" | "admin";
                            teamId: number | null;
                            locale: string;
                            timeZone: string;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "a long and secret phrase",
                 *       "newPassword": "another long and secret phrase"
                 *     }
                 */
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "amelie@example.com"
                 *     }
                 */
                "application/json": {
                    /** Format: email */
                    email: string;
                };
            };
        };
        responses: {
            /** @description Taken; it goes on after this answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            sent: string;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthResetConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "text",
                 *       "password": "a long and secret phrase"
                 *     }
                 */
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthInviteConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "text",
                 *       "password": "a long and secret phrase"
                 *     }
                 */
                "application/json": {
                    token: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getAuthSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastUsedAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            ip: string | null;
                            userAgent: string | null;
                            current: boolean;
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteAuthSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteAuthSessionsSessionId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0b9c2f0e-9d2c-4f6b-8f57-1f0a6a2f3c11 */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getAuthTwoFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            enabled: boolean;
                            recoveryCodesLeft: number;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a long and secret phrase"
                 *     }
                 */
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            /** @description Base32, to type in. */
                            secret: string;
                            /** @description An `otpauth://` address. */
                            uri: string;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteAuthTwoFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a long and secret phrase"
                 *     }
                 */
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthTwoFactorConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            recoveryCodes: string[];
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthLoginPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "credential": {
                 *         "id": "text",
                 *         "rawId": "text",
                 *         "type": "public-key",
                 *         "response": {
                 *           "clientDataJSON": "text",
                 *           "authenticatorData": "text",
                 *           "signature": "text"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    credential: {
                        /** Format: base64url */
                        id: string;
                        /** Format: base64url */
                        rawId: string;
                        /** @constant */
                        type: "public-key";
                        response: {
                            /** Format: base64url */
                            clientDataJSON: string;
                            /** Format: base64url */
                            authenticatorData: string;
                            /** Format: base64url */
                            signature: string;
                            /** Format: base64url */
                            userHandle?: string;
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accessToken: string;
                        refreshToken: string;
                        expiresIn: number;
                        user: {
                            id: number;
                            email: string;
                            name: string;
                            /** @enum {string} */
                            role: "user" | "manager" | "admin";
                            teamId: number | null;
                            locale: string;
                            timeZone: string;
                        };
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthLoginPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            challenge: string;
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthSecondFactorOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "challenge": "text"
                 *     }
                 */
                "application/json": {
                    challenge: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            challenge: string;
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getAuthPasskeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            backedUp: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            lastUsedAt: string | null;
                        }[];
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine",
                 *       "credential": {
                 *         "id": "text",
                 *         "rawId": "text",
                 *         "type": "public-key",
                 *         "response": {
                 *           "clientDataJSON": "text",
                 *           "attestationObject": "text"
                 *         }
                 *       }
                 *     }
                 */
                "application/json": {
                    name: string;
                    credential: {
                        /** Format: base64url */
                        id: string;
                        /** Format: base64url */
                        rawId: string;
                        /** @constant */
                        type: "public-key";
                        response: {
                            /** Format: base64url */
                            clientDataJSON: string;
                            /** Format: base64url */
                            attestationObject: string;
                            transports?: string[];
                        };
                    };
                };
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            backedUp: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            lastUsedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            409: components["responses"]["409"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postAuthPasskeysOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "a long and secret phrase"
                 *     }
                 */
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            challenge: string;
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    deleteAuthPasskeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to answer. */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    patchAuthPasskeysId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Amélie Fontaine"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            id: number;
                            name: string;
                            backedUp: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            lastUsedAt: string | null;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getHealth: {
        parameters: {
            query?: {
                live?: string;
            };
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "healthy" | "degraded" | "unhealthy";
                        /** Format: date-time */
                        timestamp: string;
                        /** @description Seconds. */
                        uptime: number;
                        memory: {
                            rss: number;
                            heapUsed: number;
                        };
                        version: string;
                        checks: {
                            [key: string]: "up" | "down";
                        };
                        /** @description Milliseconds of each check. */
                        latency: {
                            [key: string]: number;
                        };
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    postJobsRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: {
                            done: number;
                            failed: number;
                        } & {
                            [key: string]: unknown;
                        };
                        warnings?: {
                            /** @constant */
                            code: "DUPLICATE";
                            ids: number[];
                        }[];
                        included?: Record<string, never>;
                    };
                };
            };
            400: components["responses"]["400"];
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            404: components["responses"]["404"];
            413: components["responses"]["413"];
            415: components["responses"]["415"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
    getOpenapiJson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 304 where nothing has changed since.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description What the caller has is still so. */
            304: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["401"];
            403: components["responses"]["403"];
            422: components["responses"]["422"];
            429: components["responses"]["429"];
            500: components["responses"]["500"];
            503: components["responses"]["503"];
        };
    };
}
