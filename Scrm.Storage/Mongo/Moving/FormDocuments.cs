using System.Globalization;
using Scrm.Core.Dialogues;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Forms;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>Forms, what people filled in, and what is on its way to the company.</summary>
internal static class FormDocuments
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new("form", FormRows.Plan, new("id=_id version:int removed:flag live:int")) { Key = "number", Numbered = true },
        new("formVersion", FormRows.Past, new("form version:int body"))
        {
            Id = record => Engine.Key.Of(record["version"].ToInt64().ToString(CultureInfo.InvariantCulture), record["form"].AsString),
        },
        new("formSecret", FormRows.Secrets, new("form=_id secret")),
        new("formResult", FormOutcomeRows.Results, new("via:set? id=_id body"))
        {
            Derive = (record, document) =>
            {
                var result = DocumentKind.Of<FormResult>(record);
                document["form"] = result.FormId;
                document["contact"] = result.ContactId;
                document["state"] = Word.Of(result.End);
                document["at"] = Instant.Of(result.EndedAt);
            },
        },
        new("formDelivery", FormOutcomeRows.Deliveries, new("until:long id=_id body"))
        {
            Derive = (record, document) => document.Merge(FormOutcomeRows.Document(DocumentKind.Of<FormDelivery>(record)), overwriteExistingElements: false),
        },
    ];
}
