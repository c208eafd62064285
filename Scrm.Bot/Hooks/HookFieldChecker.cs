using Scrm.Core.Dialogues;
using Scrm.Core.Forms;

namespace Scrm.Bot.Hooks;

/// <summary>Asks the form's address about one answer, signed like everything that is sent there.</summary>
internal sealed class HookFieldChecker(IFormStore forms, HookClient client, TimeProvider time) : IFieldChecker
{
    /// <inheritdoc/>
    public async Task<FieldVerdict> AskAsync(FieldQuestion question, TimeSpan within, CancellationToken cancellationToken)
    {
        var check = question.Check;
        if (question.Form.Hook is not { } hook)
        {
            return FieldVerdict.Unheard(check, "noAddress");
        }

        if (await forms.SecretAsync(question.Form.Id, cancellationToken) is not { } secret)
        {
            return FieldVerdict.Unheard(check, "noSecret");
        }

        var (body, error) = await client.SendAsync(hook.Url, within, secret, question.Id, FieldBody.Of(question, time.GetUtcNow()), cancellationToken);
        return body is null ? FieldVerdict.Unheard(check, error ?? "notReached")
            : FieldReplyReader.Read(body) is { } reply ? new FieldVerdict(check, reply, null)
            : FieldVerdict.Unheard(check, "badAnswer");
    }
}
