using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Examples;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.PlatformTags;
using Scrm.Core.Reviews;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>The ports of one store.</summary>
public sealed record StoreParts(
    IConversationStore Conversations,
    IReceiptStore Receipts,
    IOutbox Outbox,
    IContactStore Contacts,
    ITagStore Tags,
    ITagHistory TagHistory,
    IReviewStore Reviews,
    IPersonaStore Personas,
    ITagUsage TagUsage,
    IPlatformTagStore PlatformTags,
    IKnowledgeStore Knowledge,
    IDirectory Directory,
    ISharedValues Values,
    IExampleStore Examples);
