using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Dialogues;
using Scrm.Core.Turns;

namespace Scrm.Core.Replays;

/// <summary>One version of the bot in a conversation that is played again: what it remembers, what it has said, and whether it has handed over.</summary>
internal sealed class ReplaySide(ReplayBot bot, ReplayScene scene, MeaningPlaces places)
{
    private readonly List<string?> _lines = [.. scene.Earlier];
    private BotMemory _memory = BotMemory.Empty;
    private FormRun? _form;
    private bool _isWithPeople;
    private int? _cut;

    /// <summary>A commit begins here: lines from now on are not history for its message.</summary>
    public void Cut() => _cut = _lines.Count;

    /// <summary>Adds a line that is the same for both versions; null: one without words.</summary>
    public void Add(string? text) => _lines.Add(text);

    /// <summary>The bot has the conversation again, and remembers nothing.</summary>
    public void Restart() => (_memory, _form, _isWithPeople) = (BotMemory.Empty, null, false);

    /// <summary>What it says to a message.</summary>
    public ReplaySaid Hear(MessageContent content, DateTimeOffset at, bool hasHistory)
    {
        var until = _cut ?? _lines.Count;
        _cut = null;
        _lines.Add(content.Text);
        if (_isWithPeople)
        {
            return ReplaySaid.WithPeople;
        }

        var history = hasHistory ? _lines.Take(until).TakeLast(TurnHistory.Lines).OfType<string>() : [];
        var asker = new Asker(scene.Channel, at, scene.Clock.DayOf(at)) { Segments = scene.Segments, Tier = scene.Tier, Value = scene.Value };
        var question = new AnswerQuestion(scene.InboxId, content, _memory, [.. history], asker);
        if (_form is null)
        {
            question = question with { Near = places.Near(bot, question, scene.ContactName) };
        }

        var decided = DialogueStep.Decide(new DialogueAsk(question, bot.Answerer, scene.Forms, _form, null));
        var answer = decided.Answer;
        (_memory, _form) = (answer.Memory, decided.Run);
        if (answer.Content is { } said)
        {
            _lines.Add(said.Text);
        }

        if (answer.Kind == AnswerKind.Handoff)
        {
            (_memory, _form, _isWithPeople) = (BotMemory.Empty, null, true);
        }

        return ReplaySaid.Of(answer);
    }
}
