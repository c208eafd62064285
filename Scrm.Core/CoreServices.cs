using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scrm.Core.Backfill;
using Scrm.Core.Clicks;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Foundation;
using Scrm.Core.Knowledge;
using Scrm.Core.Links;
using Scrm.Core.Members;
using Scrm.Core.Orders;
using Scrm.Core.Personas;
using Scrm.Core.Pictures;
using Scrm.Core.Picturing;
using Scrm.Core.Reviews;
using Scrm.Core.Routing;
using Scrm.Core.Segments;
using Scrm.Core.Segments.Lookalikes;
using Scrm.Core.Standing;
using Scrm.Core.TagBooks;
using Scrm.Core.Tagging;
using Scrm.Core.Turns;

namespace Scrm.Core;

/// <summary>What the host needs to know of the rules.</summary>
public static class CoreServices
{
    /// <summary>Adds the actions; ports come from the storage.</summary>
    public static IServiceCollection AddScrmCore(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IIdFactory, UlidFactory>();
        services.TryAddSingleton<ProcessInstance>();
        services.TryAddSingleton(CrashPoints.None);
        services.TryAddSingleton(SentimentWords.Reader);
        services.AddSingleton<ConversationEditor>();
        services.AddSingleton<ReceiveMessage>();
        services.AddSingleton<StoreSight>();
        services.AddSingleton<DrainSpool>();
        services.AddSingleton<SendReply>();
        services.AddSingleton<ResendMessage>();
        services.AddSingleton<AddNote>();
        services.AddSingleton<AttachMedia>();
        services.AddSingleton<RecordDelivery>();
        services.AddSingleton<RecordWaiting>();
        services.AddSingleton<ResolveConversation>();
        services.AddSingleton<SnoozeConversation>();
        services.AddSingleton<WakeConversation>();
        services.AddSingleton<ReopenConversation>();
        services.AddSingleton<ReadConversation>();
        services.AddSingleton<LearnContact>();
        services.AddSingleton<TagBookEditor>();
        services.AddSingleton<ObservePlatformTag>();
        services.AddSingleton<TagEditor>();
        services.AddSingleton<TagConversation>();
        services.AddSingleton<UntagConversation>();
        services.AddSingleton<JudgeAnswer>();
        services.AddSingleton<ObserveTags>();
        services.AddReviews();
        services.AddSingleton<StartBackfill>();
        services.AddSingleton<SteerBackfill>();
        services.AddSingleton<BackfillPages>();
        services.AddSingleton<RunBackfill>();
        services.AddRoutingActions();
        services.TryAddSingleton(PublicAddress.None);
        services.TryAddSingleton(CompanyClock.Of(CompanyClock.DefaultZone));
        services.AddSingleton<LinkLibrary>();
        services.AddSingleton<OutgoingLinks>();
        services.AddSingleton<RecordClick>();
        services.AddSingleton<FindBuyer>();
        services.AddSingleton<RecordOrder>();
        services.AddSingleton<RecordRefund>();
        services.AddSingleton<MatchMember>();
        services.AddSingleton<ImportMembers>();
        services.AddSingleton<ReadBehaviour>();
        services.AddSingleton<KeepStandingTags>();
        services.AddSingleton<AnswerLibrary>();
        services.AddSingleton<LearnedTags>();
        services.AddSingleton<TagLibrary>();
        services.AddSingleton<ArticlePictures>();
        services.AddSingleton<SaveArticle>();
        services.AddSingleton<RemoveArticle>();
        services.AddSingleton<RollBackArticle>();
        services.AddSingleton<ImportArticles>();
        services.AddSingleton<SegmentLibrary>();
        services.AddSingleton<SegmentMembership>();
        services.AddSingleton<SegmentTable>();
        services.AddSingleton<SaveSegment>();
        services.AddSingleton<CountSegments>();
        services.AddSingleton<ExportSegment>();
        services.AddSingleton<FindLookalikes>();
        services.AddSingleton<PictureAlbum>();
        services.AddSingleton<TakePicture>();
        services.AddSingleton<PersonaLibrary>();
        services.AddSingleton<PastFigures>();
        services.AddSingleton<PersonaEditor>();
        services.AddSingleton<RefreshPersona>();
        services.AddSingleton<RebuildPersona>();
        services.AddSingleton<RebuildAll>();
        services.AddSingleton<ReadPicture>();
        services.AddSingleton<TurnPlanner>();
        services.AddSingleton<RunTurn>();
        return services;
    }
}
