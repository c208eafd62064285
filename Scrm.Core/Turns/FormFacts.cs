using Scrm.Core.Contacts;
using Scrm.Core.Dialogues;
using Scrm.Core.Signals;

namespace Scrm.Core.Turns;

/// <summary>What finished forms tell of a person.</summary>
internal static class FormFacts
{
    /// <summary>The answers as tag rules read them; null: no form was finished.</summary>
    public static IReadOnlyList<FormAnswer>? Answers(IReadOnlyList<FormOutcome> ended)
    {
        List<FormAnswer> answers =
        [
            .. ended.Where(o => o.Result.End == FormEnd.Done).SelectMany(o => o.Result.Fields
                .Where(f => f is { Value.Length: > 0, Kind: not FieldKind.Picture })
                .Select(f => new FormAnswer(o.Result.FormId, f.Key, f.Value!))),
        ];
        return answers.Count == 0 ? null : answers;
    }

    /// <summary>The person with what he told of himself: the newest word holds.</summary>
    public static Contact Learn(Contact contact, IReadOnlyList<FormOutcome> ended)
    {
        var told = ended.SelectMany(o => o.Attributes).ToList();
        if (told.Count == 0)
        {
            return contact;
        }

        var attributes = new Dictionary<string, string>(contact.Attributes);
        foreach (var (name, value) in told)
        {
            attributes[name] = value;
        }

        return contact with { Attributes = attributes };
    }
}
