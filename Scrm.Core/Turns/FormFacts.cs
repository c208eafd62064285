using Scrm.Core.Contacts;
using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;
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

    /// <summary>The person with what he told of himself, the newest word, and what each form changed of him.</summary>
    public static (Contact Person, IReadOnlyList<ContactEdit> Edits) Learn(
        Contact contact, IReadOnlyList<FormOutcome> ended, DateTimeOffset at, IIdFactory ids)
    {
        List<ContactEdit> edits = [];
        foreach (var form in ended.Where(form => form.Attributes.Count > 0))
        {
            var attributes = new Dictionary<string, string>(contact.Attributes);
            foreach (var (name, value) in form.Attributes)
            {
                attributes[name] = value;
            }

            var told = contact with { Attributes = attributes };
            edits.AddRange(ContactEdits.Between(contact, told, EditSource.Form, null, at, ids).Select(edit => edit with { Form = form.Result.FormName }));
            contact = told;
        }

        return (contact, edits);
    }
}
