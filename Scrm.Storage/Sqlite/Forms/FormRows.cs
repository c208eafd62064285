using Scrm.Core.Dialogues;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Forms;

/// <summary>Rows of forms and their versions.</summary>
internal static class FormRows
{
    /// <summary>The published versions, in order of creation.</summary>
    public static IReadOnlyList<Form> Live(Session session) => session.All(
        "SELECT v.body FROM forms f JOIN form_versions v ON v.form_id = f.id AND v.version = f.live_version WHERE f.removed = 0 ORDER BY f.row",
        reader => Json.Read<Form>(reader.GetString(0)));

    /// <summary>The newest versions of one form, or of all.</summary>
    public static IReadOnlyList<FormHead> Heads(Session session, string? id = null) => session.All(
        """
        SELECT v.body, f.live_version FROM forms f JOIN form_versions v ON v.form_id = f.id AND v.version = f.version
        WHERE f.removed = 0 AND (@id IS NULL OR f.id = @id) ORDER BY f.row
        """,
        reader => new FormHead(Json.Read<Form>(reader.GetString(0)), reader.IsDBNull(1) ? null : reader.GetInt32(1)),
        ("@id", id));

    /// <summary>One version, or null.</summary>
    public static Form? Version(Session session, string id, int version) => session.First(
        "SELECT body FROM form_versions WHERE form_id = @id AND version = @version",
        reader => Json.Read<Form>(reader.GetString(0)),
        ("@id", id),
        ("@version", version));

    /// <summary>All versions, newest first.</summary>
    public static IReadOnlyList<Form> Versions(Session session, string id) => session.All(
        "SELECT body FROM form_versions WHERE form_id = @id ORDER BY version DESC", reader => Json.Read<Form>(reader.GetString(0)), ("@id", id));

    /// <summary>Adds the version that follows.</summary>
    public static bool TrySave(Session session, Form form, string body)
    {
        var saved = session.Execute(
            form.Version == 1
                ? "INSERT OR IGNORE INTO forms (id, version) VALUES (@id, @version)"
                : "UPDATE forms SET version = @version WHERE id = @id AND version = @version - 1 AND removed = 0",
            ("@id", form.Id),
            ("@version", form.Version));
        return saved == 1 && session.Execute(
            "INSERT INTO form_versions (form_id, version, body) VALUES (@id, @version, @body)",
            ("@id", form.Id),
            ("@version", form.Version),
            ("@body", body)) == 1;
    }

    /// <summary>Publishes a version, or takes the form off.</summary>
    public static bool Publish(Session session, string id, int? version) => session.Execute(
        """
        UPDATE forms SET live_version = @version WHERE id = @id AND removed = 0
        AND (@version IS NULL OR EXISTS (SELECT 1 FROM form_versions v WHERE v.form_id = @id AND v.version = @version))
        """,
        ("@id", id),
        ("@version", version)) == 1;

    /// <summary>Removes a form.</summary>
    public static bool Remove(Session session, string id) =>
        session.Execute("UPDATE forms SET removed = 1, live_version = NULL WHERE id = @id AND removed = 0", ("@id", id)) == 1;
}
