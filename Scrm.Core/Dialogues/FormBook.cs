using Scrm.Core.Words;

namespace Scrm.Core.Dialogues;

/// <summary>The published forms, and older versions that are still being filled in.</summary>
public sealed class FormBook(IReadOnlyList<Form> live, IReadOnlyList<Form>? older = null)
{
    private readonly (Form Form, string[] Words)[] _words =
        [.. live.Select(form => (form, form.StartWords.Select(Wording.Normalise).Where(w => w.Length > 0).ToArray()))];

    /// <summary>No forms.</summary>
    public static FormBook Empty { get; } = new([]);

    /// <summary>The published forms.</summary>
    public IReadOnlyList<Form> Live => live;

    /// <summary>The same with an older version.</summary>
    public FormBook With(Form? running) => running is null ? this : new FormBook(live, [running]);

    /// <summary>The very version, or null.</summary>
    public Form? Running(FormRun? run) => run is null
        ? null
        : live.Concat(older ?? []).FirstOrDefault(f => f.Id == run.FormId && f.Version == run.Version);

    /// <summary>A published form that may begin in the inbox, or null.</summary>
    public Form? Find(string? id, string inboxId) => id is null ? null : live.FirstOrDefault(f => f.Id == id && Serves(f, inboxId));

    /// <summary>The form that answering with the article begins, or null.</summary>
    public Form? ByArticle(string? articleId, string inboxId) =>
        articleId is null ? null : live.FirstOrDefault(f => f.StartArticles.Contains(articleId) && Serves(f, inboxId));

    /// <summary>The form whose words are in the message, or null.</summary>
    public Form? ByWords(string? text, string inboxId)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var message = Wording.Normalise(text);
        return _words.FirstOrDefault(one => Serves(one.Form, inboxId) && one.Words.Any(w => WordEdges.Has(message, w))).Form;
    }

    private static bool Serves(Form form, string inboxId) => form.InboxIds.Count == 0 || form.InboxIds.Contains(inboxId);
}
