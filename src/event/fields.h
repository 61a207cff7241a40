/* SPDX-License-Identifier: MIT
 *
 * fields.h: the fields and classes that the engine itself reads, under fixed ids. All other names get ids from the
 * ruleset, above CDET_F_COUNT. Names are the Elastic Common Schema's, or Elastic Defend's where ECS has none.
 */
#ifndef CDET_FIELDS_H
#define CDET_FIELDS_H

/* X(symbol, name) */
#define CDET_FIELDS(X) \
    X(HOST_NAME, "host.name") \
    X(HOST_IP, "host.ip")                               /* a list: addresses by which flows find their host */ \
    X(HOST_OS, "host.os.type")                          /* windows linux macos: how paths and names compare */ \
    X(SENSOR, "event.provider")                         /* which sensor said so: two sensors may tell of one process */ \
    X(EVENT_CODE, "event.code") \
    X(EVENT_START, "event.start")                       /* flow records: begin, end (ns or RFC 3339) */ \
    X(EVENT_END, "event.end") \
    X(EVENT_OUTCOME, "event.outcome") \
    X(EVENT_ACTION, "event.action") \
    X(P_ENTITY, "process.entity_id")                    /* a sensor's own unique id (GUID, exec_id, ...) */ \
    X(P_PID, "process.pid") \
    X(P_EXE, "process.executable") \
    X(P_NAME, "process.name") \
    X(P_CMD, "process.command_line") \
    X(P_ARGS, "process.args")                           /* a list */ \
    X(P_CWD, "process.working_directory") \
    X(P_START, "process.start")                         /* ns or RFC 3339 */ \
    X(P_ORIGINAL, "process.pe.original_file_name") \
    X(P_SCRIPT, "process.script.path")                  /* a script the sensor itself names */ \
    X(PP_ENTITY, "process.parent.entity_id") \
    X(PP_PID, "process.parent.pid") \
    X(PP_EXE, "process.parent.executable") \
    X(PP_NAME, "process.parent.name") \
    X(PP_CMD, "process.parent.command_line") \
    X(PP_START, "process.parent.start") \
    X(PR_ENTITY, "process.Ext.effective_parent.entity_id") /* who really asked for it: macOS responsible, Windows effective */ \
    X(PR_PID, "process.Ext.effective_parent.pid") \
    X(PR_EXE, "process.Ext.effective_parent.executable") \
    X(PR_NAME, "process.Ext.effective_parent.name") \
    X(PR_CMD, "process.Ext.effective_parent.command_line") \
    X(T_ENTITY, "Target.process.entity_id")             /* injection, access, request: the process acted on */ \
    X(T_PID, "Target.process.pid") \
    X(T_EXE, "Target.process.executable") \
    X(T_PROC_NAME, "Target.process.name") \
    X(T_CMD, "Target.process.command_line") \
    X(T_BROKER, "Target.process.parent.name")           /* request: the system process that will start it (wmiprvse.exe) */ \
    X(T_NAME, "Target.task.name")                       /* task, service, job name */ \
    X(T_TYPE, "Target.task.type")                       /* request: what was asked: wmi, task, service, job */ \
    X(USER_NAME, "user.name") \
    X(USER_ID, "user.id") \
    X(USER_DOMAIN, "user.domain") \
    X(SESSION, "process.entry_leader.entity_id")        /* logon id, audit session, asid: evidence, never a key */ \
    X(F_PATH, "file.path") \
    X(F_NAME, "file.name") \
    X(F_EXT, "file.extension") \
    X(F_OLD, "file.Ext.original.path")                  /* rename: the old path */ \
    X(F_HASH, "file.hash.sha256") \
    X(F_MARK, "file.origin_url")                        /* mark of the web, quarantine: where it came from */ \
    X(F_QUARANTINE, "file.quarantine") \
    X(D_PATH, "dll.path") \
    X(DST_IP, "destination.ip") \
    X(DST_PORT, "destination.port") \
    X(DST_DOMAIN, "destination.domain") \
    X(SRC_IP, "source.ip") \
    X(SRC_PORT, "source.port") \
    X(NET_TRANSPORT, "network.transport") \
    X(NET_DIRECTION, "network.direction") \
    X(DNS_NAME, "dns.question.name") \
    X(REG_PATH, "registry.path") \
    X(REG_VALUE, "registry.value") \
    X(REG_DATA, "registry.data.strings") \
    X(CT_ID, "container.id") \
    X(CT_NAME, "container.name") \
    X(CT_IMAGE, "container.image.name")                 /* the full reference as written */ \
    X(CT_DIGEST, "container.image.hash.all") \
    X(CT_ENTRY, "container.entrypoint") \
    X(POD_UID, "kubernetes.pod.uid") \
    X(CLOUD_PROVIDER, "cloud.provider") \
    X(CLOUD_ACCOUNT, "cloud.account.id") \
    X(CLOUD_INSTANCE, "cloud.instance.id") \
    X(CLOUD_INTERFACE, "cloud.interface.id") \
    X(CLOUD_IMAGE, "cloud.image.id") \
    X(CLOUD_IMAGE_OWNER, "cloud.image.owner") \
    X(CLOUD_REGION, "cloud.region") \
    X(IDENTITY_TYPE, "user.type")                       /* IAMUser AssumedRole FederatedUser Root ... */ \
    X(ACCESS_KEY, "user.access_key.id") \
    X(PRINCIPAL, "user.principal.id") \
    X(SESSION_START, "user.session.created")

enum cdet_field_id {
    CDET_F_NONE = 0,
#define CDET_FIELD_ENUM(sym, name) CDET_F_##sym,
    CDET_FIELDS(CDET_FIELD_ENUM)
#undef CDET_FIELD_ENUM
    CDET_F_COUNT
};

#define CDET_CLASSES(X) \
    X(PROCESS_START, "process.start") X(PROCESS_END, "process.end") X(PROCESS_ACCESS, "process.access") \
    X(PROCESS_INJECT, "process.inject") X(PROCESS_REQUEST, "process.request") X(PROCESS_FORK, "process.fork") \
    X(FILE_CREATE, "file.create") X(FILE_RENAME, "file.rename") X(FILE_MODIFY, "file.modify") \
    X(FILE_DELETE, "file.delete") X(FILE_OPEN, "file.open") X(FILE_STREAM, "file.stream") \
    X(IMAGE_LOAD, "image.load") X(NETWORK_CONNECT, "network.connect") X(NETWORK_FLOW, "network.flow") \
    X(DNS_QUERY, "dns.query") X(REGISTRY_SET, "registry.set") X(APP_OPEN, "app.open") X(APP_CRASH, "app.crash") \
    X(CONTAINER_CREATE, "container.create") X(CONTAINER_START, "container.start") X(CONTAINER_END, "container.end") \
    X(IMAGE_PULL, "image.pull") X(INSTANCE_CREATE, "instance.create") X(INSTANCE_START, "instance.start") \
    X(SESSION_STARTED, "session.start") X(API_CALL, "api.call") X(PLAIN, "event.plain")

enum cdet_class_id {
    CDET_C_NONE = 0,
#define CDET_CLASS_ENUM(sym, name) CDET_C_##sym,
    CDET_CLASSES(CDET_CLASS_ENUM)
#undef CDET_CLASS_ENUM
    CDET_C_COUNT
};

#endif
