using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Scrm.Core.AccountMenus;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Backfill;
using Scrm.Core.Canned;
using Scrm.Core.Clicks;
using Scrm.Core.Composing;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Examples;
using Scrm.Core.Improving;
using Scrm.Core.Links;
using Scrm.Core.Machines;
using Scrm.Core.Macros;
using Scrm.Core.Meanings;
using Scrm.Core.Members;
using Scrm.Core.Mentions;
using Scrm.Core.Merging;
using Scrm.Core.Orders;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;
using Scrm.Core.Pictures;
using Scrm.Core.PlatformTags;
using Scrm.Core.Replays;
using Scrm.Core.RuleBooks;
using Scrm.Core.Reviews;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.Scheduled;
using Scrm.Core.Segments;
using Scrm.Core.Sources;
using Scrm.Core.Standing;
using Scrm.Core.Sweeping;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Core.Trials;
using Scrm.Core.Views;
using Scrm.Core.Foundation;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Composing;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Forms;
using Scrm.Storage.Mongo.Improving;
using Scrm.Storage.Mongo.Knowledge;
using Scrm.Storage.Mongo.Links;
using Scrm.Storage.Mongo.Machines;
using Scrm.Storage.Mongo.Members;
using Scrm.Storage.Mongo.Merging;
using Scrm.Storage.Mongo.Moving;
using Scrm.Storage.Mongo.Orders;
using Scrm.Storage.Mongo.Personas;
using Scrm.Storage.Mongo.Reviews;
using Scrm.Storage.Mongo.Routing;
using Scrm.Storage.Mongo.Rules;
using Scrm.Storage.Mongo.Segments;
using Scrm.Storage.Mongo.Sources;
using Scrm.Storage.Mongo.Tagging;
using Scrm.Storage.Mongo.Tags;
using Scrm.Storage.Mongo.Values;
using Scrm.Storage.Mongo.Views;
using Scrm.Storage.Mongo.Watching;
using Scrm.Storage.Moving;

namespace Scrm.Storage.Mongo;

/// <summary>Registers the shared store on MongoDB.</summary>
internal sealed class MongoStoreDriver : IStoreDriver
{
    /// <inheritdoc/>
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton(provider => new MongoStore(Settings(provider.GetRequiredService<IOptions<StorageOptions>>().Value), Plans.All));
        services.AddSingleton<IConversationStore, MongoConversationStore>();
        services.AddSingleton<IConversationIndex, MongoConversationIndex>();
        services.AddSingleton<ISavedViewStore, MongoSavedViewStore>();
        services.AddSingleton<ICannedStore, MongoCannedStore>();
        services.AddSingleton<IMacroStore, MongoMacroStore>();
        services.AddSingleton<IComposerStore, MongoComposerStore>();
        services.AddSingleton<IScheduleStore, MongoScheduleStore>();
        services.AddSingleton<IReceiptStore, MongoReceiptStore>();
        services.AddSingleton<IOutbox, MongoOutbox>();
        services.AddSingleton<IContactStore, MongoContactStore>();
        services.AddSingleton<IContactHistory, MongoContactHistory>();
        services.AddSingleton<IContactAliases, MongoContactAliases>();
        services.AddSingleton<IMergeStore, MongoMergeStore>();
        services.AddSingleton<IMergeDismissals, MongoMergeDismissals>();
        services.AddSingleton<IMentionStore, MongoMentionStore>();
        services.AddSingleton<ITagStore, MongoTagStore>();
        services.AddSingleton<ISignalQueue, MongoSignalQueue>();
        services.AddSingleton<IActivityStore, MongoActivityStore>();
        services.AddSingleton<IPersonKeys, MongoPersonKeys>();
        services.AddSingleton<ILinkStore, MongoLinkStore>();
        services.AddSingleton<IClickStore, MongoClickStore>();
        services.AddSingleton<IOrderStore, MongoOrderStore>();
        services.AddSingleton<IMemberStore, MongoMemberStore>();
        services.AddSingleton<ISourceStore, MongoSourceStore>();
        services.AddSingleton<IApiTokenStore, MongoApiTokenStore>();
        services.AddSingleton<ITagUsage, MongoTagUsage>();
        services.AddSingleton<IPlatformTagStore, MongoPlatformTagStore>();
        services.AddSingleton<ITagHistory, MongoTagHistory>();
        services.AddSingleton<IReviewStore, MongoReviewStore>();
        services.AddSingleton<ICoverageStore, MongoCoverageStore>();
        services.AddSingleton<IExampleStore, MongoExampleStore>();
        services.AddSingleton<IMeaningStore, MongoMeaningStore>();
        services.AddSingleton<IPersonaStore, MongoPersonaStore>();
        services.AddSingleton<IPastMessages, MongoPastMessages>();
        services.AddSingleton<IRoutingStore, MongoRoutingStore>();
        services.AddSingleton<IAnswerHistory, MongoAnswerHistory>();
        services.AddSingleton<IBackfillStore, MongoBackfillStore>();
        services.AddSingleton<ISweepStore, MongoSweepStore>();
        services.AddSingleton<ISegmentStore, MongoSegmentStore>();
        services.AddSingleton<ISegmentIndex, MongoSegmentIndex>();
        services.AddSingleton<IPictureSource, MongoPictureSource>();
        services.AddSingleton<IFormStore, MongoFormStore>();
        services.AddSingleton<IFormDeliveries, MongoFormDeliveries>();
        services.AddSingleton<IAccountMenuStore, MongoAccountMenuStore>();
        services.AddSingleton<IKnowledgeStore, MongoKnowledgeStore>();
        services.AddSingleton<IBotOutcomes, MongoBotOutcomes>();
        services.AddSingleton<IReplayStore, MongoReplayStore>();
        services.AddSingleton<IRuleStore, MongoRuleStore>();
        services.AddSingleton<IRuleRunStore, MongoRuleRunStore>();
        services.AddSingleton<IClusterMarks, MongoClusterMarks>();
        services.AddSingleton<ITrialStore, MongoTrialStore>();
        services.AddSingleton<IDirectory, MongoDirectory>();
        services.AddSingleton<ISharedValues, MongoSharedValues>();
        services.AddHostedService<ChangeWatcher>();
    }

    /// <inheritdoc/>
    public Task OpenAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<MongoStore>().OpenAsync(cancellationToken);

    /// <inheritdoc/>
    public IMovableStore Moving(StorageOptions options) => new MongoMoving(new MongoStore(Settings(options), Plans.All));

    private static MongoSettings Settings(StorageOptions options) => new(options.Mongo.Connection!, options.Mongo.Database)
    {
        AllowWithoutTransactions = options.Mongo.AllowWithoutTransactions,
        ChangesKept = options.ChangesKept,
        Zones = ZoneSettings.Read(options),
        HasRegions = options.Regions.Count > 0,
        ReceiptsKept = TimeSpan.FromDays(options.Mongo.ReceiptDays),
    };
}
