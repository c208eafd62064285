using Scrm.Core.Preferences.Finding;

namespace Scrm.Core.Preferences.Weighing;

/// <summary>What the questions of one dialogue are read from: its turns with signs, their telling words, the domain spoken of last.</summary>
internal sealed class DialogueView
{
    public DialogueView(ReadDialogue read, DomainWords words)
    {
        Read = read;
        Turns = [.. read.Texts.Select((t, i) => new TurnView(t.Letters, read.Mentions.Where(m => m.Turn == i)))];
        Words = [.. Turns.Select(t => words.In(t.Text))];
        Before = new int[Turns.Length];
        var last = -1;
        for (var i = 0; i < Turns.Length; i++)
        {
            Before[i] = last;
            last = Words[i].Count > 0 ? Words[i][^1].Domain : last;
        }
    }

    public ReadDialogue Read { get; }

    public TurnView[] Turns { get; }

    /// <summary>Telling words of each turn: place, end, number of the domain.</summary>
    public List<(int Start, int End, int Domain)>[] Words { get; }

    /// <summary>Number of the domain spoken of last before each turn; −1: none yet.</summary>
    public int[] Before { get; }
}
