using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Composing;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Facts;
using Scrm.Storage.Mongo.Forms;
using Scrm.Storage.Mongo.Improving;
using Scrm.Storage.Mongo.Knowledge;
using Scrm.Storage.Mongo.Members;
using Scrm.Storage.Mongo.Merging;
using Scrm.Storage.Mongo.Orders;
using Scrm.Storage.Mongo.Reviews;
using Scrm.Storage.Mongo.Rules;
using Scrm.Storage.Mongo.Segments;
using Scrm.Storage.Mongo.Tags;
using Scrm.Storage.Mongo.Turns;
using Scrm.Storage.Mongo.Values;
using Scrm.Storage.Mongo.Views;

namespace Scrm.Storage.Mongo;

/// <summary>All collections.</summary>
internal static class Plans
{
    /// <summary>Them.</summary>
    public static IReadOnlyList<CollectionPlan> All { get; } =
    [
        ConversationRows.Plan, ThreadRows.Plan, HeldRows.Plan, MessageRows.Plan, MessageRows.Homes, ChangeRows.Plan, ChangeRows.Counters,
        OutboxRows.Plan, ReceiptRows.Plan, TurnLeaseRows.Plan,
        ContactRows.Plan, ContactRows.Identities, PersonKeyRows.Plan, PersonRows.Touchpoints, PersonRows.Tags, ObservationRows.Plan,
        PersonaRows.Plan, PersonaRows.Figures, EditRows.Plan, MergeRows.Plan, MongoMergeDismissals.Plan, MentionRows.Plan, ActiveHourRows.Plan, ActivityRows.Plan, SignalRows.Plan,
        RoutingRows.Decisions, RoutingRows.LastAgents, RoutingRows.Turns, RoutingRows.Seats,
        CatalogCollection.Plan, Revisions.Plan, ArticleUseRows.Plan, MongoDirectory.Users, MongoSharedValues.Plan,
        ArticleRows.Plan, ArticleRows.Past, MongoMeaningStore.Plan, MongoExampleStore.Plan, MongoPlatformTagStore.Plan,
        LinkRows.Plan, LinkRows.Clicks, FormRows.Plan, FormRows.Past, FormRows.Secrets, FormOutcomeRows.Results, FormOutcomeRows.Deliveries,
        BotDayRows.Plan, MongoReplayStore.Plan, MongoReplayStore.Lines, MongoRuleStore.Editions, MongoRuleStore.Drafts,
        MongoRuleRunStore.Plan, MongoRuleRunStore.Lines, ReviewRows.Plan, MongoCoverageStore.Plan,
        MongoMemberStore.Plan, MongoOrderStore.Plan, MongoSegmentStore.Counts, MongoSegmentStore.Exports,
        MongoCannedStore.Uses, MongoComposerStore.Drafts, MongoScheduleStore.Plan, MongoSavedViewStore.Plan,
    ];
}
