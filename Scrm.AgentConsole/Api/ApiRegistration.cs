using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;

namespace Scrm.AgentConsole.Api;

/// <summary>Registers and maps the HTTP API.</summary>
internal static class ApiRegistration
{
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(json => WireJson.Configure(json.SerializerOptions));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalWriter>();
        services.AddSingleton<Audit>();
        services.AddSingleton<ChangeContact>();
        services.AddSingleton<SaveSource>();
        services.AddSingleton<UploadReader>();
        services.AddScoped<ChangeTagBook>();
        services.AddScoped<VisibleConversations>();
        services.AddScoped<VisibleSearch>();
        services.AddScoped<BulkWork>();
        services.AddScoped<AssignedTags>();
        services.AddScoped<TriedAsker>();
        services.AddSingleton<TriedMeaning>();
        services.AddScoped<ReadableConversations>();
        services.AddScoped<ShownPersona>();
        services.AddScoped<ChangeAgent>();
        services.AddScoped<ReviewReading>();
        services.AddScoped<RemoveExamples>();
        services.AddSingleton<LearnedTrial>();
        services.AddSingleton<SegmentPeople>();
        services.AddSingleton<BotPeriods>();
        services.AddSingleton<DraftReader>();
        services.AddSingleton<AnsweredNow>();
    }

    public static void MapConsoleApi(this IEndpointRouteBuilder endpoints)
    {
        // Whatever forgets its own rule still needs a member of staff.
        var api = endpoints.MapGroup("/api").RequireAuthorization(Policies.Agent).ProducesProblem(StatusCodes.Status401Unauthorized);
        SessionApi.Map(api);
        ConversationsApi.Map(api);
        CountsApi.Map(api);
        BulkApi.Map(api);
        FindApi.Map(api);
        ViewsApi.Map(api);
        ResendApi.Map(api);
        SuggestionsApi.Map(api);
        ScheduledApi.Map(api);
        DraftsApi.Map(api);
        CannedApi.Map(api);
        CannedFilesApi.Map(api);
        MacrosApi.Map(api);
        ContactsApi.Map(api);
        MergesApi.Map(api);
        BlocksApi.Map(api);
        MentionsApi.Map(api);
        ColleaguesApi.Map(api);
        HandoverApi.Map(api);
        PersonaApi.Map(api);
        PersonaSettingsApi.Map(api);
        AgentsApi.Map(api);
        TeamsApi.Map(api);
        RoutingApi.Map(api);
        WallApi.Map(api);
        InboxesApi.Map(api);
        InboxChecksApi.Map(api);
        AlertSettingsApi.Map(api);
        TagsApi.Map(api);
        TagAssignmentsApi.Map(api);
        ExamplesApi.Map(api);
        BackfillsApi.Map(api);
        KnowledgeApi.Map(api);
        ArticleVersionsApi.Map(api);
        KnowledgeFilesApi.Map(api);
        KnowledgeUsageApi.Map(api);
        JudgementsApi.Map(api);
        AnswersApi.Map(api);
        AnswerRulesApi.Map(api);
        AnswerWordsApi.Map(api);
        AnswerSettingsApi.Map(api);
        FormsApi.Map(api);
        FormResultsApi.Map(api);
        FormDeliveriesApi.Map(api);
        DigitMenusApi.Map(api);
        AccountMenusApi.Map(api);
        DialogueTryApi.Map(api);
        AttachmentsApi.Map(api);
        SearchApi.Map(api);
        OperationsApi.Map(api);
        SourcesApi.Map(api);
        LinksApi.Map(api);
        TokensApi.Map(api);
        ContactOrdersApi.Map(api);

        // Machines are let in by their token, where the group's rule would ask for staff.
        var machines = endpoints.MapGroup("/api").ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        OrdersApi.Map(machines);
        MembersApi.Map(machines);
        ReviewApi.Map(api);
        ReviewFiguresApi.Map(api);
        SegmentsApi.Map(api);
        SegmentPeopleApi.Map(api);
        SegmentExportsApi.Map(api);
        LookalikesApi.Map(api);
        PicturesApi.Map(api);
        BotReportsApi.Map(api);
        ClustersApi.Map(api);
        ReplaysApi.Map(api);
        RulesApi.Map(api);
        RuleRunsApi.Map(api);
        TrialsApi.Map(api);
    }
}
