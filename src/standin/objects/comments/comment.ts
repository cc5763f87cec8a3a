import { invalidArgument, itemNotFound } from '../../protocol/faults';
import { HostObject, type ObjectType, type Property } from '../../protocol/objectType';
import { oneCell } from '../../workbook/areas';
import type { Remark } from '../../workbook/comments';
import { CellRange } from '../cellRange';
import { rangeObject } from '../range/rangeObject';
import { assertCommentable, remark, removeThread, saying, tellComment, type ThreadOf } from './threads';

interface ReplyOf extends ThreadOf {
  readonly reply: Remark;
}

const locationOf = ({ workbook, sheet, thread }: ThreadOf): HostObject =>
  rangeObject(new CellRange(workbook, sheet, oneCell(thread.cell.row, thread.cell.column)));

/** What both comments and replies say of their words. */
function words<T extends object>(of: (target: T) => Remark): Readonly<Record<string, Property<T>>> {
  return {
    authorName: { get: (target) => of(target).authorName },
    authorEmail: { get: (target) => of(target).authorEmail },
    creationDate: { get: (target) => of(target).created.toISOString() },
    contentType: { get: (target) => (of(target).mentions ? 'Mention' : 'Plain') },
    richContent: { get: (target) => of(target).mentions?.richContent ?? of(target).content },
    mentions: { get: (target) => of(target).mentions?.people ?? [] },
  };
}

const COMMENT_REPLY: ObjectType<ReplyOf> = {
  name: 'CommentReply',
  identity: ({ reply }) => ({ Id: reply.id }),
  properties: {
    id: { get: ({ reply }) => reply.id },
    content: {
      get: ({ reply }) => reply.content,
      set: (target, value) => {
        assertCommentable(target.workbook, target.sheet);
        Object.assign(target.reply, saying(value));
        tellComment(target, 'changed', 'ReplyEdited', [target.reply]);
      },
    },
    resolved: { get: ({ thread }) => thread.resolved },
    ...words<ReplyOf>(({ reply }) => reply),
  },
  methods: {
    delete: (target) => {
      assertCommentable(target.workbook, target.sheet);
      const { replies } = target.thread;
      replies.splice(replies.indexOf(target.reply), 1);
      tellComment(target, 'changed', 'ReplyDeleted', [target.reply]);
      return undefined;
    },
    getLocation: locationOf,
    updateMentions: (target, call) => {
      assertCommentable(target.workbook, target.sheet);
      Object.assign(target.reply, saying(call.record(0)));
      tellComment(target, 'changed', 'ReplyEdited', [target.reply]);
      return undefined;
    },
    getParentComment: ({ workbook, sheet, thread }) => commentObject({ workbook, sheet, thread }),
  },
};

function replyObject(of: ThreadOf, reply: Remark | undefined): HostObject {
  if (!reply) throw itemNotFound();
  return HostObject.of<ReplyOf>(COMMENT_REPLY, { ...of, reply });
}

const REPLIES: ObjectType<ThreadOf> = {
  name: 'CommentReplyCollection',
  items: (of) => of.thread.replies.map((reply) => replyObject(of, reply)),
  indexer: (of, key) =>
    replyObject(
      of,
      of.thread.replies.find(({ id }) => id === key),
    ),
  methods: {
    add: (of, call) => {
      assertCommentable(of.workbook, of.sheet);
      const reply = remark(of.workbook, call.json(0));
      of.thread.replies.push(reply);
      tellComment(of, 'changed', 'ReplyAdded', [reply]);
      return replyObject(of, reply);
    },
    getCount: ({ thread }) => thread.replies.length,
    getItem: (of, call) =>
      replyObject(
        of,
        of.thread.replies.find(({ id }) => id === call.text(0)),
      ),
    getItemAt: (of, call) => replyObject(of, of.thread.replies[call.integer(0)]),
    getItemOrNullObject: (of, call) => {
      const reply = of.thread.replies.find(({ id }) => id === call.text(0));
      return reply ? replyObject(of, reply) : null;
    },
  },
};

const COMMENT: ObjectType<ThreadOf> = {
  name: 'Comment',
  identity: ({ thread }) => ({ Id: thread.id }),
  properties: {
    id: { get: ({ thread }) => thread.id },
    content: {
      get: ({ thread }) => thread.content,
      set: (of, value) => {
        assertCommentable(of.workbook, of.sheet);
        Object.assign(of.thread, saying(value));
        tellComment(of, 'changed', 'CommentEdited');
      },
    },
    resolved: {
      get: ({ thread }) => thread.resolved,
      set: (of, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        assertCommentable(of.workbook, of.sheet);
        of.thread.resolved = value;
        tellComment(of, 'changed', value ? 'CommentResolved' : 'CommentReopened');
      },
    },
    ...words<ThreadOf>(({ thread }) => thread),
  },
  navigations: { replies: (of) => HostObject.of(REPLIES, of) },
  methods: {
    delete: (of) => {
      removeThread(of);
      return undefined;
    },
    updateMentions: (of, call) => {
      assertCommentable(of.workbook, of.sheet);
      Object.assign(of.thread, saying(call.record(0)));
      tellComment(of, 'changed', 'CommentEdited');
      return undefined;
    },
    getLocation: locationOf,
  },
};

export function commentObject(of: ThreadOf): HostObject {
  if (!of.sheet.threads.includes(of.thread)) throw itemNotFound();
  return HostObject.of<ThreadOf>(COMMENT, of);
}
