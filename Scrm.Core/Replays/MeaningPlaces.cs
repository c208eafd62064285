using Scrm.Core.Answers;
using Scrm.Core.Turns;
using Scrm.Core.Writing;

namespace Scrm.Core.Replays;

/// <summary>
/// Places of customers' texts while some conversations are played. Playing is pure, so what it would look up and is not there yet is noted, asked
/// for in one go, and the conversations are played again.
/// </summary>
internal sealed class MeaningPlaces
{
    // So many texts of one page of conversations are looked up; what comes behind is answered by letters and sounds.
    private const int Most = 1_000;

    private readonly Dictionary<string, float[]> _places = [];
    private readonly HashSet<string> _noted = [];
    private List<string> _wanted = [];

    /// <summary>Texts with a place.</summary>
    public int Count => _places.Count;

    /// <summary>The articles near to what a question would be looked up as.</summary>
    public NearTexts Near(ReplayBot bot, AnswerQuestion question, string name)
    {
        if (bot.Meanings.Count == 0)
        {
            return NearTexts.None;
        }

        var found = new List<(string, float[])>();
        foreach (var text in MeaningWish.Of(bot.Answerer, question))
        {
            var asked = NamelessText.Of(text, name);
            if (_places.TryGetValue(asked, out var place))
            {
                found.Add((text, place));
            }
            else if (_noted.Count < Most && _noted.Add(asked))
            {
                _wanted.Add(asked);
            }
        }

        return bot.Meanings.Near(found);
    }

    /// <summary>What was noted since the last call, in the order it came up.</summary>
    public IReadOnlyList<string> TakeWanted()
    {
        var wanted = _wanted;
        _wanted = [];
        return wanted;
    }

    /// <summary>Keeps what the model said.</summary>
    public void Learn(IReadOnlyList<string> texts, IReadOnlyList<float[]> places)
    {
        foreach (var (text, place) in texts.Zip(places))
        {
            _places[text] = place;
        }
    }
}
