using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Composing;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Personas;
using Scrm.Core.Turns;

namespace Scrm.AgentConsole.Api;

/// <summary>Answers for what the customer asked last, found as the bot finds them; the agent chooses.</summary>
internal static class SuggestionsApi
{
    private const int LookedAt = 30;

    // Below that one in eight was right on three sets of real questions (docs/console.md), and the others are in the way.
    private const double Least = 0.15;

    public static void Map(IEndpointRouteBuilder api)
    {
        var suggestions = api.MapGroup("/conversations/{id}/suggestions").RequireAuthorization(Policies.Agent).ProducesProblem(404);
        suggestions.MapGet("", ReadAsync).WithName("ReadSuggestions");
        suggestions.MapPost("/{article}", UseAsync).WithName("UseSuggestion").ProducesProblem(400);
    }

    private static async Task<Results<Ok<SuggestionsView>, ProblemHttpResult>> ReadAsync(
        string id,
        VisibleConversations visible,
        IConversationStore store,
        IContactStore contacts,
        AnswerLibrary library,
        PersonaLibrary personas,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (await visible.FindAsync(id, cancellationToken) is not { } conversation)
        {
            return Problems.Of(ConversationFaults.NotFound);
        }

        var answerer = await library.CurrentAsync(cancellationToken);
        var lines = await store.MessagesAsync(id, null, null, LookedAt, cancellationToken);
        if (LastQuestion.In(lines, text => answerer.AsksNothing(conversation.InboxId, text), Answerer.IsSettled) is not { } asked)
        {
            return TypedResults.Ok(new SuggestionsView(null, null, []));
        }

        var now = time.GetUtcNow();
        var contact = await contacts.GetAsync(conversation.ContactId, cancellationToken);
        var asker = new Asker(conversation.Channel, now, (await personas.CurrentAsync(cancellationToken)).Counting.Clock.DayOf(now))
        {
            Tier = contact is null ? null : AudienceRules.TierOf(contact.Attributes),
        };
        var found = answerer.Suggest(asked.Text, asked.History, asker)
            .Where(c => c.Score >= Least)
            .Select(c => (Candidate: c, Text: answerer.Article(c.ArticleId)?.AnswerOn(conversation.Channel).Text))
            .Where(c => !string.IsNullOrWhiteSpace(c.Text))
            .Select(c => new SuggestionView(c.Candidate.ArticleId, c.Candidate.Question, c.Text!, c.Candidate.Score));
        return TypedResults.Ok(new SuggestionsView(asked.Seq, asked.Text, [.. found]));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> UseAsync(
        string id,
        string article,
        SuggestionUseInput input,
        CountSuggestion count,
        CurrentAgent current,
        PersonaLibrary personas,
        TimeProvider time,
        CancellationToken cancellationToken)
    {
        var day = (await personas.CurrentAsync(cancellationToken)).Counting.Clock.DayOf(time.GetUtcNow());
        var counted = await count.HandleAsync(new SuggestionUse(id, current.Agent.Id, article, input.Kind, day), cancellationToken);
        return counted.IsOk ? TypedResults.NoContent() : Problems.Of(counted.Fault);
    }
}
