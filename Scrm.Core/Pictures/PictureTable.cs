using System.Globalization;
using Scrm.Core.Tags;

namespace Scrm.Core.Pictures;

/// <summary>A picture as a table for spreadsheets: one line a tag.</summary>
public static class PictureTable
{
    /// <summary>Header and lines.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(GroupPicture picture, TagBook book, bool english)
    {
        yield return english
            ? ["dimension", "tag", "people", "share", "mean weight", "seen in period", "seen before", "change"]
            : ["维度", "标签", "人数", "占比", "平均权重", "本期出现", "上期出现", "变化"];
        foreach (var dimension in picture.Dimensions)
        {
            var known = book.Dimensions.FirstOrDefault(d => d.Id == dimension.DimensionId);
            foreach (var share in dimension.Tags)
            {
                var tag = book.Tags.FirstOrDefault(t => t.Id == share.TagId);
                yield return
                [
                    (english ? known?.NameEn : known?.Name) ?? dimension.DimensionId,
                    (english ? tag?.NameEn : null) ?? tag?.Name ?? share.TagId,
                    Whole(share.People),
                    Part(share.Share),
                    Part(share.MeanWeight),
                    Whole(share.Seen),
                    Whole(share.SeenBefore),
                    share.Change is { } change ? Part(change) : null,
                ];
            }
        }
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Part(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
