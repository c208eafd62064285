using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Answers.Teaching;
using Scrm.Core.Dialogues;
using Scrm.Core.Knowledge;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;
using Scrm.Core.Pictures;
using Scrm.Core.Replays;
using Scrm.Core.Reviews;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.Tags;
using Scrm.Core.Walls;

namespace Scrm.AgentConsole.Wire;

/// <summary>How everything on the wire is written: camelCase, enums as camelCase words, generated at build.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(SignInInput))]
[JsonSerializable(typeof(SessionView))]
[JsonSerializable(typeof(ListView<ConversationView>))]
[JsonSerializable(typeof(ListView<MessageView>))]
[JsonSerializable(typeof(ListView<TouchpointView>))]
[JsonSerializable(typeof(ContactView))]
[JsonSerializable(typeof(ContactInput))]
[JsonSerializable(typeof(PersonaView))]
[JsonSerializable(typeof(ValueExplanation))]
[JsonSerializable(typeof(PersonaSettings))]
[JsonSerializable(typeof(IReadOnlyList<TagObservationView>))]
[JsonSerializable(typeof(IReadOnlyList<TagAssignmentView>))]
[JsonSerializable(typeof(TagInput))]
[JsonSerializable(typeof(TagBook))]
[JsonSerializable(typeof(TagDimensionInput))]
[JsonSerializable(typeof(TagFactsInput))]
[JsonSerializable(typeof(TagRuleInput))]
[JsonSerializable(typeof(MergeInput))]
[JsonSerializable(typeof(DimensionOrderInput))]
[JsonSerializable(typeof(TagTryInput))]
[JsonSerializable(typeof(TagTryView))]
[JsonSerializable(typeof(TagUsageView))]
[JsonSerializable(typeof(SweepStateView))]
[JsonSerializable(typeof(ImportView))]
[JsonSerializable(typeof(ExamplesView))]
[JsonSerializable(typeof(ListView<WishExampleView>))]
[JsonSerializable(typeof(ListView<IntentTextView>))]
[JsonSerializable(typeof(ExampleImportView))]
[JsonSerializable(typeof(WishTagsView))]
[JsonSerializable(typeof(WishTryInput))]
[JsonSerializable(typeof(WishTryView))]
[JsonSerializable(typeof(IntentTryInput))]
[JsonSerializable(typeof(IntentTryView))]
[JsonSerializable(typeof(AnswerWords))]
[JsonSerializable(typeof(AnswerWordsInput))]
[JsonSerializable(typeof(AnswerSettingsList))]
[JsonSerializable(typeof(AnswerSettingsInput))]
[JsonSerializable(typeof(AnswerFigures))]
[JsonSerializable(typeof(BackfillInput))]
[JsonSerializable(typeof(BackfillView))]
[JsonSerializable(typeof(ListView<BackfillView>))]
[JsonSerializable(typeof(PlatformTagsView))]
[JsonSerializable(typeof(IReadOnlyList<PlatformTagsView>))]
[JsonSerializable(typeof(PlatformTagsInput))]
[JsonSerializable(typeof(IReadOnlyList<AgentView>))]
[JsonSerializable(typeof(AgentInput))]
[JsonSerializable(typeof(AgentChange))]
[JsonSerializable(typeof(IReadOnlyList<TeamView>))]
[JsonSerializable(typeof(TeamInput))]
[JsonSerializable(typeof(IReadOnlyList<InboxView>))]
[JsonSerializable(typeof(InboxInput))]
[JsonSerializable(typeof(IReadOnlyList<ArticleView>))]
[JsonSerializable(typeof(ArticleInput))]
[JsonSerializable(typeof(ArticleFile))]
[JsonSerializable(typeof(IReadOnlyList<ArticleVersionView>))]
[JsonSerializable(typeof(IReadOnlyList<FieldChange>))]
[JsonSerializable(typeof(RollBackInput))]
[JsonSerializable(typeof(ImportReportView))]
[JsonSerializable(typeof(UsageView))]
[JsonSerializable(typeof(JudgementInput))]
[JsonSerializable(typeof(AnswerTryInput))]
[JsonSerializable(typeof(AnswerTryView))]
[JsonSerializable(typeof(AttachmentView))]
[JsonSerializable(typeof(SearchView))]
[JsonSerializable(typeof(ListView<DeadLetterView>))]
[JsonSerializable(typeof(IReadOnlyList<OutboxBacklogView>))]
[JsonSerializable(typeof(ResendInput))]
[JsonSerializable(typeof(OrdersInput))]
[JsonSerializable(typeof(OrdersView))]
[JsonSerializable(typeof(ContactOrdersView))]
[JsonSerializable(typeof(MembersInput))]
[JsonSerializable(typeof(MembersView))]
[JsonSerializable(typeof(SourceInput))]
[JsonSerializable(typeof(IReadOnlyList<SourceView>))]
[JsonSerializable(typeof(CampaignLinkInput))]
[JsonSerializable(typeof(IReadOnlyList<CampaignLinkView>))]
[JsonSerializable(typeof(ApiTokenInput))]
[JsonSerializable(typeof(IReadOnlyList<ApiTokenView>))]
[JsonSerializable(typeof(NewApiTokenView))]
[JsonSerializable(typeof(ReviewListView))]
[JsonSerializable(typeof(ReviewContextView))]
[JsonSerializable(typeof(ReviewInput))]
[JsonSerializable(typeof(TagReviewView))]
[JsonSerializable(typeof(ReviewBulkInput))]
[JsonSerializable(typeof(ReviewBulkView))]
[JsonSerializable(typeof(ReviewUndoInput))]
[JsonSerializable(typeof(ReviewUndoView))]
[JsonSerializable(typeof(ReviewFigures))]
[JsonSerializable(typeof(ListView<Retirement>))]
[JsonSerializable(typeof(TagRule))]
[JsonSerializable(typeof(ErrorView))]
[JsonSerializable(typeof(ResumeView))]
[JsonSerializable(typeof(TypingView))]
[JsonSerializable(typeof(HeadView))]
[JsonSerializable(typeof(MovingView))]
[JsonSerializable(typeof(IReadOnlyList<RoutingDecision>))]
[JsonSerializable(typeof(RoutingSettings))]
[JsonSerializable(typeof(Wall))]
[JsonSerializable(typeof(WallDay))]
[JsonSerializable(typeof(ListView<WallRow>))]
[JsonSerializable(typeof(AlertView))]
[JsonSerializable(typeof(ReplyContent))]
[JsonSerializable(typeof(TransferTarget))]
[JsonSerializable(typeof(ResolveInput))]
[JsonSerializable(typeof(PresenceStatus))]
[JsonSerializable(typeof(AnswerKind))]
[JsonSerializable(typeof(IReadOnlyList<SegmentView>))]
[JsonSerializable(typeof(SegmentInput))]
[JsonSerializable(typeof(SegmentCountInput))]
[JsonSerializable(typeof(SegmentCountView))]
[JsonSerializable(typeof(SegmentSizesView))]
[JsonSerializable(typeof(SegmentPeopleInput))]
[JsonSerializable(typeof(ListView<SegmentMemberView>))]
[JsonSerializable(typeof(OverlapInput))]
[JsonSerializable(typeof(OverlapView))]
[JsonSerializable(typeof(LookalikeInput))]
[JsonSerializable(typeof(LookalikeView))]
[JsonSerializable(typeof(IReadOnlyList<ConsentCountView>))]
[JsonSerializable(typeof(IReadOnlyList<ExportView>))]
[JsonSerializable(typeof(ExportInput))]
[JsonSerializable(typeof(GroupPicture))]
[JsonSerializable(typeof(IReadOnlyList<FormView>))]
[JsonSerializable(typeof(IReadOnlyList<Form>))]
[JsonSerializable(typeof(FormWords))]
[JsonSerializable(typeof(FormDraftInput))]
[JsonSerializable(typeof(PublishFormInput))]
[JsonSerializable(typeof(FormSecretInput))]
[JsonSerializable(typeof(FormSecretView))]
[JsonSerializable(typeof(ListView<FormResultView>))]
[JsonSerializable(typeof(ListView<FormDeliveryView>))]
[JsonSerializable(typeof(DigitMenuView))]
[JsonSerializable(typeof(DigitMenuInput))]
[JsonSerializable(typeof(AccountMenuView))]
[JsonSerializable(typeof(AccountMenuInput))]
[JsonSerializable(typeof(DialogueTryInput))]
[JsonSerializable(typeof(DialogueTryView))]
[JsonSerializable(typeof(BotReport))]
[JsonSerializable(typeof(ListView<BotConversation>))]
[JsonSerializable(typeof(ClustersView))]
[JsonSerializable(typeof(ClusterDraftInput))]
[JsonSerializable(typeof(ClusterSimilarInput))]
[JsonSerializable(typeof(ReplayInput))]
[JsonSerializable(typeof(ListView<ReplayJob>))]
[JsonSerializable(typeof(ListView<ReplayLine>))]
[JsonSerializable(typeof(TrialInput))]
[JsonSerializable(typeof(ListView<TrialView>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(DateTimeOffset))]
[JsonSerializable(typeof(bool))]
internal sealed partial class WireJson : JsonSerializerContext
{
    /// <summary>Puts the wire's rules before whatever options have.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = true;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        if (options.TypeInfoResolver is null)
        {
            options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        }

        options.TypeInfoResolverChain.Insert(0, Default);
    }
}
