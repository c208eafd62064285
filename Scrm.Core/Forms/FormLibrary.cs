using System.Collections.Concurrent;
using Scrm.Core.Dialogues;

namespace Scrm.Core.Forms;

/// <summary>The published forms in memory, read again when the stored revision has changed; versions never change, so they stay.</summary>
public sealed class FormLibrary(IFormStore store)
{
    private readonly ConcurrentDictionary<(string Id, int Version), Form> _versions = new();
    private (long Revision, FormBook Book)? _current;

    /// <summary>The forms for a turn: the published ones, and the version that is being filled in.</summary>
    public async Task<FormBook> ForAsync(FormRun? run, CancellationToken cancellationToken)
    {
        var revision = await store.RevisionAsync(cancellationToken);
        if (_current is not { } current || current.Revision != revision)
        {
            _current = current = (revision, new FormBook(await store.LiveAsync(cancellationToken)));
        }

        return run is null || current.Book.Running(run) is not null ? current.Book : current.Book.With(await FindAsync(run.FormId, run.Version, cancellationToken));
    }

    /// <summary>One version, or null.</summary>
    public async Task<Form?> FindAsync(string formId, int version, CancellationToken cancellationToken)
    {
        if (_versions.TryGetValue((formId, version), out var known))
        {
            return known;
        }

        var form = await store.VersionAsync(formId, version, cancellationToken);
        return form is null ? null : _versions.GetOrAdd((formId, version), form);
    }
}
