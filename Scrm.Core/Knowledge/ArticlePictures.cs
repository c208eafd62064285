using Scrm.Core.Answers;
using Scrm.Core.Attachments;
using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.Core.Knowledge;

/// <summary>Makes sure that the pictures of answers are there, and writes down what they are.</summary>
public sealed class ArticlePictures(IAttachmentStore attachments)
{
    /// <summary>The article with its pictures' facts, or why not.</summary>
    internal async Task<Result<KnowledgeArticle>> FillAsync(KnowledgeArticle article, CancellationToken cancellationToken)
    {
        var answer = await FillAsync(article.Answer, cancellationToken);
        var answers = new Dictionary<string, MessageContent>();
        foreach (var (channel, own) in article.Answers)
        {
            if (await FillAsync(own, cancellationToken) is not { } filled)
            {
                return ArticleFaults.NoPicture;
            }

            answers.Add(channel, filled);
        }

        return answer is null ? ArticleFaults.NoPicture : article with { Answer = answer, Answers = answers };
    }

    /// <summary>The answer with its picture's facts; null: the picture is not there.</summary>
    internal async Task<MessageContent?> FillAsync(MessageContent answer, CancellationToken cancellationToken)
    {
        if (answer is not { Type: MessageType.Image, Media.AttachmentId: { } id })
        {
            return answer;
        }

        return await attachments.FindAsync(id, cancellationToken) is { } file && file.ContentType.StartsWith("image/", StringComparison.Ordinal)
            ? answer with { Media = new Media { AttachmentId = id, ContentType = file.ContentType, Size = file.Size, FileName = file.FileName } }
            : null;
    }
}
