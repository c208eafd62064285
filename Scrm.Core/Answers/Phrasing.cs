using System.Text;
using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Brings texts to the form the index counts, with the company's own words: of synonyms the first stands for all.</summary>
internal sealed class Phrasing
{
    private readonly Dictionary<string, string> _first = [];
    private readonly HashSet<string> _words;
    private readonly int[] _synonymLengths;
    private readonly int[] _wordLengths;

    public Phrasing(AnswerWords words)
    {
        Words = words;
        foreach (var group in words.Synonyms)
        {
            var forms = group.Select(Wording.Normalise).Where(form => form.Length > 0).Distinct().ToList();
            foreach (var form in forms.Skip(1))
            {
                _first.TryAdd(form, _first.GetValueOrDefault(forms[0], forms[0]));
            }
        }

        // Two letters are a term of their own anyway.
        _words = [.. words.Words.Select(Wording.Normalise).Where(word => word.Length > 2 && word.All(Letters.IsIdeograph))];
        _synonymLengths = [.. _first.Keys.Select(form => form.Length).Distinct().OrderDescending()];
        _wordLengths = [.. _words.Select(word => word.Length).Distinct().OrderDescending()];
    }

    /// <summary>What it was made from.</summary>
    public AnswerWords Words { get; }

    /// <summary>Folded, and with the first of synonyms for each of them; of overlapping ones the earlier and longer counts.</summary>
    public string Normalise(string text)
    {
        var normal = Wording.Normalise(text);
        if (_first.Count == 0)
        {
            return normal;
        }

        var phrased = new StringBuilder(normal.Length);
        for (var i = 0; i < normal.Length; i++)
        {
            if (SynonymAt(normal, i) is { } met)
            {
                phrased.Append(met.First);
                i += met.Length - 1;
            }
            else
            {
                phrased.Append(normal[i]);
            }
        }

        return phrased.ToString();
    }

    /// <summary>The terms of a normalised text, the company's longer words among them.</summary>
    public List<Term> Terms(string normalised)
    {
        var terms = Answers.Terms.Of(normalised);
        foreach (var length in _wordLengths)
        {
            for (var start = 0; start + length <= normalised.Length; start++)
            {
                if (_words.Contains(normalised.Substring(start, length)))
                {
                    terms.Add(new Term(start, length));
                }
            }
        }

        return terms;
    }

    private (string First, int Length)? SynonymAt(string text, int start)
    {
        foreach (var length in _synonymLengths)
        {
            if (start + length <= text.Length
                && _first.TryGetValue(text.Substring(start, length), out var first)
                && WordEdges.Stands(text, start, length))
            {
                return (first, length);
            }
        }

        return null;
    }
}
