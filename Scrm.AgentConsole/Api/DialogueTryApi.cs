using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Dialogues;
using Scrm.Core.Forms;
using Scrm.Core.Turns;

namespace Scrm.AgentConsole.Api;

/// <summary>Runs a draft as a chat. Nothing is stored: the client keeps the state between two messages.</summary>
internal static class DialogueTryApi
{
    private const int MaxText = 2000;
    private const string Picture = "[picture]";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/dialogues/try", TryAsync).RequireAuthorization(Policies.Agent).WithName("TryDialogue").ProducesProblem(400);

    private static async Task<Results<Ok<DialogueTryView>, ProblemHttpResult>> TryAsync(
        DialogueTryInput input,
        AnswerLibrary answers,
        IKnowledgeStore knowledge,
        FormLibrary forms,
        TriedAsker tried,
        TriedMeaning meaning,
        CancellationToken cancellationToken)
    {
        if (!input.IsPicture && input.Text is not { Length: > 0 and <= MaxText })
        {
            return Problems.Invalid($"A message has 1 to {MaxText} characters.", "text");
        }

        var (draft, menu) = (input.Form?.ToForm(input.FormId ?? "draft"), input.Menu?.ToMenu());
        if ((draft is null ? null : FormRules.Refusal(draft)) is { } badForm)
        {
            return Problems.Of(badForm);
        }

        if ((menu is null ? null : DigitMenuRules.Refusal(menu)) is { } badMenu)
        {
            return Problems.Of(badMenu);
        }

        if (TryState.Read(input.State) is not { } state)
        {
            return Problems.Invalid("This is no state of an earlier answer.", "state");
        }

        var answerer = await AnswererAsync(input.InboxId ?? "", menu, answers, knowledge, cancellationToken);
        var asker = await tried.ReadAsync(new AnswerTryInput(input.InboxId ?? "", input.Text ?? Picture), cancellationToken);
        if (!asker.IsOk)
        {
            return Problems.Of(asker.Fault);
        }

        var book = await forms.ForAsync(null, cancellationToken);
        var question = new AnswerQuestion(
            input.InboxId ?? "",
            input.IsPicture ? new MessageContent { Type = MessageType.Image } : MessageContent.OfText(input.Text!),
            state.Memory,
            [],
            asker.Value);
        var ask = new DialogueAsk(
            state.Run is null ? await meaning.AddAsync(answerer, question, cancellationToken) : question,
            answerer,
            draft is null ? book : new FormBook([draft, .. book.Live.Where(f => f.Id != draft.Id)]),
            draft is not null && state.Run?.FormId == draft.Id ? state.Run with { Version = draft.Version } : state.Run,
            input.IsPicture ? Picture : null);
        return TypedResults.Ok(View(Begins(ask, draft, input.Text) ?? DialogueStep.Decide(ask)));
    }

    /// <summary>The tester's own word: begins the draft however it begins for customers.</summary>
    private static DialogueOutcome? Begins(DialogueAsk ask, Form? draft, string? text) =>
        draft is not null && text == $"/{draft.Id}" ? DialogueStep.Begin(ask, draft) : null;

    private static async Task<Answerer> AnswererAsync(
        string inboxId, DigitMenu? menu, AnswerLibrary answers, IKnowledgeStore knowledge, CancellationToken cancellationToken)
    {
        var current = await answers.CurrentAsync(cancellationToken);
        if (menu is null)
        {
            return current;
        }

        var book = await knowledge.LoadAsync(cancellationToken);
        return current.With(book with { Settings = [book.For(inboxId) with { InboxId = inboxId, Menu = menu }] });
    }

    private static DialogueTryView View(DialogueOutcome outcome) => new(
        outcome.Answer.Kind,
        outcome.Answer.Reason,
        outcome.Answer.Content?.Text,
        outcome.Answer.Content?.Choices ?? [],
        new TryState(outcome.Run, outcome.Answer.Memory).Write(),
        outcome.Run?.Filled ?? outcome.Ended?.Run.Filled ?? [],
        outcome.Run is not null,
        outcome.Ended?.End);
}
