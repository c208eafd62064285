using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Tags;

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
[JsonSerializable(typeof(IReadOnlyList<TagAssignmentView>))]
[JsonSerializable(typeof(TagInput))]
[JsonSerializable(typeof(TagBook))]
[JsonSerializable(typeof(TagDimensionInput))]
[JsonSerializable(typeof(TagFactsInput))]
[JsonSerializable(typeof(TagRuleInput))]
[JsonSerializable(typeof(MergeInput))]
[JsonSerializable(typeof(OrderInput))]
[JsonSerializable(typeof(TagTryInput))]
[JsonSerializable(typeof(TagTryView))]
[JsonSerializable(typeof(TagUsageView))]
[JsonSerializable(typeof(ImportView))]
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
[JsonSerializable(typeof(AnswerTryInput))]
[JsonSerializable(typeof(AnswerTryView))]
[JsonSerializable(typeof(AttachmentView))]
[JsonSerializable(typeof(SearchView))]
[JsonSerializable(typeof(ListView<DeadLetterView>))]
[JsonSerializable(typeof(IReadOnlyList<OutboxBacklogView>))]
[JsonSerializable(typeof(ResendInput))]
[JsonSerializable(typeof(ErrorView))]
[JsonSerializable(typeof(ResumeView))]
[JsonSerializable(typeof(TypingView))]
[JsonSerializable(typeof(HeadView))]
[JsonSerializable(typeof(ReplyContent))]
[JsonSerializable(typeof(TransferTarget))]
[JsonSerializable(typeof(ResolveInput))]
[JsonSerializable(typeof(PresenceStatus))]
[JsonSerializable(typeof(AnswerKind))]
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
