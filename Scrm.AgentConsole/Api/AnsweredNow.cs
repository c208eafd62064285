using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Personas;
using Scrm.Core.Turns;

namespace Scrm.AgentConsole.Api;

/// <summary>How the published version answers a question now, asked by nobody in particular.</summary>
internal sealed class AnsweredNow(AnswerLibrary library, PersonaLibrary personas, IDirectory directory, TimeProvider time)
{
    public async Task<Func<string, Answer>> InAsync(string? inboxId, CancellationToken cancellationToken)
    {
        var answerer = await library.CurrentAsync(cancellationToken);
        var inbox = inboxId is null ? null : await directory.FindInboxAsync(inboxId, cancellationToken);
        var (now, clock) = (time.GetUtcNow(), (await personas.CurrentAsync(cancellationToken)).Counting.Clock);
        var asker = new Asker(inbox?.Channel ?? "", now, clock.DayOf(now));
        return text => answerer.Decide(new AnswerQuestion(inboxId ?? "", MessageContent.OfText(text), BotMemory.Empty, [], asker));
    }
}
