# When a rule has changed and our article is not checked again yet.

freshness-line = Thông báo ngày { $date }: quy định về việc này đã thay đổi. Chúng tôi đang kiểm tra lại bài này. Hãy hỏi người thật trước khi làm theo bài.
freshness-line-coming = Thông báo: quy định về việc này thay đổi vào ngày { $date }. Chúng tôi đang kiểm tra lại bài này. Hãy hỏi người thật trước khi làm theo bài.
freshness-told = Quy định về “{ $topic }” đã thay đổi (ngày { $date }). Đây là một trong các bước của bạn. Trước khi làm, hãy đọc lại bài, hoặc nói chuyện với người thật.
freshness-told-coming = Quy định về “{ $topic }” thay đổi vào ngày { $date }. Đây là một trong các bước của bạn. Trước khi làm, hãy đọc lại bài, hoặc nói chuyện với người thật.
