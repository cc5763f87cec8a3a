import { invalidArgument, itemNotFound } from '../../protocol/faults';
import { HostObject, type ObjectType } from '../../protocol/objectType';
import { oneCell } from '../../workbook/areas';
import type { Remark } from '../../workbook/comments';
import { CellRange } from '../cellRange';
import { rangeObject } from '../range/rangeObject';
import { assertCommentable, commentText, remark, removeThread, tellComment, type ThreadOf } from './threads';

interface ReplyOf extends ThreadOf {
  readonly reply: Remark;
}

const locationOf = ({ workbook, sheet, thread }: ThreadOf): HostObject =>
  rangeObject(new CellRange(workbook, sheet, oneCell(thread.cell.row, thread.cell.column)));

const COMMENT_REPLY: ObjectType<ReplyOf> = {
  name: 'CommentReply',
  identity: ({ reply }) => ({ Id: reply.id }),
  properties: {
    id: { get: ({ reply }) => reply.id },
    content: {
      get: ({ reply }) => reply.content,
      set: (target, value) => {
        assertCommentable(target.workbook, target.sheet);
        target.reply.content = commentText(value);
        tellComment(target, 'changed', 'ReplyEdited', [target.reply]);
      },
    },
    authorName: { get: ({ reply }) => reply.authorName },
    authorEmail: { get: ({ reply }) => reply.authorEmail },
    creationDate: { get: ({ reply }) => reply.created.toISOString() },
    contentType: { get: () => 'Plain' },
    resolved: { get: ({ thread }) => thread.resolved },
    richContent: { get: ({ reply }) => reply.content },
    mentions: { get: () => [] },
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
      const reply = remark(of.workbook, commentText(call.json(0)));
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
        of.thread.content = commentText(value);
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
    authorName: { get: ({ thread }) => thread.authorName },
    authorEmail: { get: ({ thread }) => thread.authorEmail },
    creationDate: { get: ({ thread }) => thread.created.toISOString() },
    contentType: { get: () => 'Plain' },
    richContent: { get: ({ thread }) => thread.content },
    mentions: { get: () => [] },
  },
  navigations: { replies: (of) => HostObject.of(REPLIES, of) },
  methods: {
    delete: (of) => {
      removeThread(of);
      return undefined;
    },
    getLocation: locationOf,
  },
};

export function commentObject(of: ThreadOf): HostObject {
  if (!of.sheet.threads.includes(of.thread)) throw itemNotFound();
  return HostObject.of<ThreadOf>(COMMENT, of);
}
