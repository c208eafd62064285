using Scrm.Core.Foundation;

namespace Scrm.Core.Dialogues;

/// <summary>Forms with all their versions, and what they brought.</summary>
public interface IFormStore
{
    /// <summary>Rises with every change of a form; cheap, asked often.</summary>
    Task<long> RevisionAsync(CancellationToken cancellationToken);

    /// <summary>The published versions, in order of creation.</summary>
    Task<IReadOnlyList<Form>> LiveAsync(CancellationToken cancellationToken);

    /// <summary>All forms that are not removed, in order of creation.</summary>
    Task<IReadOnlyList<FormHead>> ListAsync(CancellationToken cancellationToken);

    /// <summary>One that is not removed, or null.</summary>
    Task<FormHead?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>One version, of a removed form too, or null.</summary>
    Task<Form?> VersionAsync(string id, int version, CancellationToken cancellationToken);

    /// <summary>All versions, newest first.</summary>
    Task<IReadOnlyList<Form>> VersionsAsync(string id, CancellationToken cancellationToken);

    /// <summary>Adds the next version as a draft; false when the newest stored version is not the one before (0: none), or the form was removed.</summary>
    Task<bool> SaveAsync(Form form, CancellationToken cancellationToken);

    /// <summary>Publishes a version, older ones too; null takes the form off. False when there is no such version.</summary>
    Task<bool> PublishAsync(string id, int? version, CancellationToken cancellationToken);

    /// <summary>Removes a form; its versions and results stay. False when there is none.</summary>
    Task<bool> RemoveAsync(string id, CancellationToken cancellationToken);

    /// <summary>The secret a form's calls are signed with, or null.</summary>
    Task<string?> SecretAsync(string id, CancellationToken cancellationToken);

    /// <summary>Sets the secret.</summary>
    Task SaveSecretAsync(string id, string secret, CancellationToken cancellationToken);

    /// <summary>Conversations whose open form is due, or is open although the bot does not serve them: their ids.</summary>
    Task<IReadOnlyList<string>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken);

    /// <summary>Results, newest first.</summary>
    Task<Page<FormResult>> ResultsAsync(FormResultQuery query, CancellationToken cancellationToken);

    /// <summary>One result, or null.</summary>
    Task<FormResult?> ResultAsync(string id, CancellationToken cancellationToken);
}
