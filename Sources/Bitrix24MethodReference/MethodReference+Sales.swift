extension MethodReference {
    /// The methods of the online store: orders, payments, deliveries, cash registers.
    static let sales = #"""
        @pay-system pay_system
        sale.paysystem.add|m|Add payment system|Добавить платежную систему|NAME*,DESCRIPTION,PERSON_TYPE_ID:sale_person_type.id*,BX_REST_HANDLER:sale_paysystem_handler.CODE*,ACTIVE,SETTINGS{REST_SERVICE_ID:object,REST_SERVICE_KEY:object,PAYMENT_ID:object},ENTITY_REGISTRY_TYPE,LOGOTYPE,NEW_WINDOW,XML_ID|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_NOT_FOUND ERROR_PAY_SYSTEM_ADD ERROR_PERSON_TYPE_NOT_FOUND|int||sale-pay-system-add
        sale.paysystem.delete|m|Delete payment system|Удалить платежную систему|ID:sale_paysystem.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_PAY_SYSTEM_NOT_FOUND|bool||sale-pay-system-delete
        sale.paysystem.handler.add|m|Add REST handler for payment system|Добавить REST-обработчик платежной системы|NAME*,SORT:int,CODE*,SETTINGS*{CODES*{NAME,DESCRIPTION,SORT:int,GROUP,DEFAULT{PROVIDER_KEY{ORDER:any,PROPERTY:any,PAYMENT:any,USER:any,VALUE:any,YN:any},PROVIDER_VALUE{ORDER:any,PAYMENT:any,USER:any}},INPUT:object},FORM_DATA:object,CHECKOUT_DATA:object,IFRAME_DATA:object,CLIENT_TYPE,CURRENCY:crm_currency.CURRENCY[]}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_ADD ERROR_HANDLER_ALREADY_EXIST|int||sale-pay-system-handler-add
        sale.paysystem.handler.delete|m|Delete REST handler for payment system|Удалить REST-обработчик платежной системы|ID:sale_paysystem_handler.ID*|ACCESS_DENIED ERROR_HANDLER_DELETE ERROR_HANDLER_NOT_FOUND ERROR_PAY_SYSTEM_DELETE|bool||sale-pay-system-handler-delete
        sale.paysystem.handler.list|m|List of REST handlers for payment system|Список REST-обработчиков платежной системы||ACCESS_DENIED|[{ID,NAME,CODE,SORT,SETTINGS}]||sale-pay-system-handler-list
        sale.paysystem.handler.update|m|Update REST handler for payment system|Обновить REST-обработчик платежной системы|ID:sale_paysystem_handler.ID*,FIELDS*{NAME,CODE,SETTINGS:object,SORT:int}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_NOT_FOUND ERROR_HANDLER_UPDATE ERROR_UNEXPECTED_ANSWER|bool||sale-pay-system-handler-update
        sale.paysystem.list|m|List of payment systems|Список платежных систем|SELECT:array,FILTER:object,ORDER:object|ACCESS_DENIED ERROR_CHECK_FAILURE|[{NAME,PSA_NAME,DESCRIPTION,ACTION_FILE,RESULT_FILE,NEW_WINDOW,…}]||sale-pay-system-list
        sale.paysystem.pay.payment||Pay for order via specific payment system|Оплатить заказ через конкретную платежную систему|PAYMENT_ID:sale_order_payment.id*,PAY_SYSTEM_ID:sale_paysystem.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_PROCESS_REQUEST_RESULT|bool||sale-pay-system-pay-payment
        sale.paysystem.settings.get|m|Get payment system settings|Получить настройки платежной системы|ID:sale_paysystem.ID*,PERSON_TYPE_ID:sale_person_type.id*|ACCESS_DENIED ERROR_CHECK_FAILURE|{REST_SERVICE_ID_IFRAME,REST_SERVICE_KEY_IFRAME,PS_WORK_MODE_IFRAME}||sale-pay-system-settings-get
        sale.paysystem.settings.payment.get||Get payment system settings for specific payment|Получить настройки платежной системы для конкретной оплаты|PAYMENT_ID:sale_order_payment.id*,PAY_SYSTEM_ID:sale_paysystem.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_INTERNAL_ORDER_NOT_FOUND|{REST_SERVICE_ID_IFRAME,REST_SERVICE_KEY_IFRAME,PS_WORK_MODE_IFRAME}||sale-pay-system-settings-payment-get
        sale.paysystem.settings.update|m|Update payment system settings|Обновить настройки платежной системы|ID:sale_paysystem.ID*,PERSON_TYPE_ID:sale_person_type.id,SETTINGS*{TYPE,VALUE}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_NOT_FOUND|bool||sale-pay-system-settings-update
        sale.paysystem.update|m|Update payment system|Изменить платежную систему|ID:sale_paysystem.ID*,FIELDS{NAME,DESCRIPTION,PERSON_TYPE_ID:sale_person_type.id,BX_REST_HANDLER:sale_paysystem_handler.CODE,ACTIVE,LOGOTYPE,NEW_WINDOW,XML_ID}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_NOT_FOUND ERROR_PAY_SYSTEM_NOT_FOUND ERROR_PERSON_TYPE_NOT_FOUND|bool||sale-pay-system-update
        @pay-system/outdated pay_system
        sale.paysystem.pay.invoice|d|Pay invoice through specific payment system|Оплатить счет через конкретную платежную систему|INVOICE_ID:int*,PAY_SYSTEM_ID:sale_paysystem.ID,BX_REST_HANDLER|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_INTERNAL_INVOICE_NOT_FOUND ERROR_PAY_INVOICE_NOT_SUPPORTED ERROR_PROCESS_REQUEST_RESULT|bool||sale-pay-system-pay-invoice
        sale.paysystem.settings.invoice.get|d|Get payment system settings for specific invoice|Получить настройки платежной системы для конкретного счета|INVOICE_ID:int*,PAY_SYSTEM_ID:sale_paysystem.ID,BX_REST_HANDLER:sale_paysystem.ACTION_FILE|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_INTERNAL_INVOICE_NOT_FOUND|{REST_SERVICE_ID_IFRAME,REST_SERVICE_KEY_IFRAME,PS_WORK_MODE_IFRAME}||sale-pay-system-settings-invoice-get
        @sale/basket-item sale
        sale.basketitem.add|m|Add item (position) to cart of existing order|Добавить элемент (позицию) в корзину существующего заказа|fields*{orderId:sale_order.id*,sort:int,productid:catalog_product.id*,price:number,basePrice:number,discountPrice:number,currency:crm_currency.CURRENCY*,customPrice,quantity:number*,xmlId,name*,weight:int*,dimensions*,measureCode:catalog_measure.code*,measureName:catalog_measure.symbol*,canBuy*,vatRate:number*,vatIncluded*,catalogXmlId*,productXmlId*}||{basketItem:{}}||sale-basket-item-add
        sale.basketitem.addCatalogProduct|m|Add position with product or service from catalog module to cart of existing order|Добавить позицию с товаром или услугой из модуля catalog в корзину существующего заказа|fields*{orderId:sale_order.id*,sort:int,productid:catalog_product.id*,price:number,basePrice:number,discountPrice:number,currency:crm_currency.CURRENCY*,customPrice,quantity:number*,xmlId,name*}||{basketItem:{}}||sale-basket-item-add-catalog-product
        sale.basketitem.delete|m|Remove item (position) from cart|Удалить элемент (позицию) корзины из заказа|id:sale_basket_item.id*||bool||sale-basket-item-delete
        sale.basketitem.get||Get information about basket item (position)|Получить информацию об элементе (позиции) корзины заказа|id:sale_basket_item.id*||{basketItem:{}}||sale-basket-item-get
        sale.basketitem.getFields||Get available fields of basket item ( )|Получить доступные поля элемента (позиции) корзины|||||sale-basket-item-get-fields
        sale.basketitem.getFieldsCatalogProduct||Get available fields of basket item (product from catalog)|Получить доступные поля элемента корзины (товар из каталога)|||||sale-basket-item-get-catalog-product-fields
        sale.basketitem.list||List of items (positions) in cart|Список элементов (позиций) корзины|select:array,filter:object,order:object,start:int||{basketItems:[{}]}||sale-basket-item-list
        sale.basketitem.update|m|Change position of basket in existing order|Изменить позицию корзины существующего заказа|id:sale_basket_item.id*,fields*{sort:int,price:number,basePrice:number,discountPrice:number,quantity:number,xmlId,name,weight:int,dimensions,measureCode:catalog_measure.code,measureName:catalog_measure.symbol,canBuy,vatRate:number,vatIncluded,catalogXmlId,productXmlId}||{basketItem:{}}||sale-basket-item-update
        sale.basketitem.updateCatalogProduct|m|Change basket item position (catalog product) of existing order|Изменить позицию корзины (товар из каталога) существующего заказа|id:sale_basket_item.id*,fields*{sort:int,quantity:number*,xmlId}||{basketItem:{}}||sale-basket-item-update-catalog-product
        @sale/basket-properties sale
        sale.basketproperties.add|m|Create property for basket item|Создать свойство элемента корзины|fields*{basketId:sale_basket_item.id*,name*,value*,code*,sort:int,xmlId}||{basketProperty:{}}||sale-basket-properties-add
        sale.basketproperties.delete|m|Delete basket property|Удалить свойство корзины|id:sale_basket_item_property.id*||bool||sale-basket-properties-delete
        sale.basketproperties.get||Get value of basket property|Получить значение свойства корзины|id:sale_basket_item_property.id*||{basketProperty:{}}||sale-basket-properties-get
        sale.basketproperties.getFields||Fields of basket properties|Поля элементов свойств корзины|||{basketProperties:{}}||sale-basket-properties-get-fields
        sale.basketproperties.list||List of basket properties|Список свойств корзины|select:array,filter:object,order:object,start:int||{basketProperties:[{}]}||sale-basket-properties-list
        sale.basketproperties.update|m|Change property of basket item|Изменить свойство элемента корзины|id:sale_basket_item_property.id*,fields*{name,value,code,sort:int,xmlId}||{basketProperty:{}}||sale-basket-properties-update
        @sale/business-value-person-domain sale
        sale.businessValuePersonDomain.add|m|Add correspondence to natural or legal person|Добавить соответствие физическому или юридическому лицу|fields*{personTypeId:sale_person_type.id*,domain*}||null
        sale.businessValuePersonDomain.deleteByFilter|m|Delete correspondence with natural or legal person|Удалить соответствие физическому или юридическому лицу|fields*{personTypeId:sale_person_type.id*,domain*}||bool
        sale.businessValuePersonDomain.getFields|m|Get fields corresponding to natural or legal person|Поля соответствия физическому или юридическому лицу|||{businessValuePersonDomain:{}}
        sale.businessValuePersonDomain.list|m|List of matches for natural or legal person|Список соответствий физическому или юридическому лицу|select:array,filter:object,order:object,start:int||{businessValuePersonDomains:[{}]}
        @sale/cashbox cashbox
        sale.cashbox.add|m|Add cash register|Добавить кассу|NAME*,REST_CODE:sale_cashbox_handler.CODE*,EMAIL*,OFD,OFD_SETTINGS{OFD_MODE:object,SELLER_INFO:object,AUTH:object},NUMBER_KKM,ACTIVE,SORT:int,USE_OFFLINE,SETTINGS:array{AUTH:object,INTERACTION:object}|ACCESS_DENIED ERROR_CASHBOX_ADD ERROR_CHECK_FAILURE|int
        sale.cashbox.check.apply|m|Save result of printing receipt|Сохранить результат печати чека|UUID*,PRINT_END_TIME,REG_NUMBER_KKT,FISCAL_DOC_ATTR,FISCAL_DOC_NUMBER,FISCAL_RECEIPT_NUMBER,FN_NUMBER,SHIFT_NUMBER|ACCESS_DENIED ERROR_CHECK_APPLY ERROR_CHECK_FAILURE ERROR_CHECK_NOT_FOUND|bool
        sale.cashbox.delete|m|Delete cash register|Удалить кассу|ID:sale_cashbox.ID*|ACCESS_DENIED ERROR_CASHBOX_DELETE ERROR_CASHBOX_NOT_FOUND ERROR_CHECK_FAILURE|bool
        sale.cashbox.handler.add|m|Add cashbox handler|Добавить обработчик кассы|CODE*,NAME*,SORT:int,SUPPORTS_FFD105,SETTINGS*{PRINT_URL*,CHECK_URL*,HTTP_VERSION,CONFIG*{LABEL*,ITEMS*{TYPE*,LABEL*,REQUIRED*,DISABLED,MULTIPLE,MULTILINE,OPTIONS:object*,TIME}}}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_ADD ERROR_HANDLER_ALREADY_EXIST|int
        sale.cashbox.handler.delete|m|Delete cashbox handler|Удалить обработчик кассы|ID:sale_cashbox_handler.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_DELETE ERROR_HANDLER_NOT_FOUND|bool
        sale.cashbox.handler.list|m|List of available cash register handlers|Список доступных обработчиков касс||ACCESS_DENIED|[{ID,NAME,CODE,SORT,SETTINGS}]
        sale.cashbox.handler.update|m|Update cash register handler|Обновить данные обработчика кассы|ID:sale_cashbox_handler.ID*,FIELDS*{NAME,SORT:int,SETTINGS:object}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_NOT_FOUND ERROR_HANDLER_UPDATE|bool
        sale.cashbox.list|m|List of configured cash registers|Список настроенных касс|SELECT:array,FILTER:object,ORDER:object|ACCESS_DENIED|[{ID,NAME,OFD,EMAIL,DATE_CREATE,DATE_LAST_CHECK,…}]
        sale.cashbox.update|m|Update existing cash register|Обновить существующую кассу|ID:sale_cashbox.ID*,FIELDS*{NAME,EMAIL,OFD,OFD_SETTINGS{OFD_MODE:object,SELLER_INFO:object,AUTH:object},NUMBER_KKM,ACTIVE,SORT:int,USE_OFFLINE,SETTINGS:object}|ACCESS_DENIED ERROR_CASHBOX_NOT_FOUND ERROR_CASHBOX_UPDATE ERROR_CHECK_FAILURE|bool
        @sale/delivery/delivery sale
        sale.delivery.add|m|Add delivery service|Добавить службу доставки|REST_CODE*,NAME*,CURRENCY:crm_currency.CURRENCY*,DESCRIPTION,SORT:int,ACTIVE,CONFIG:object[]{CODE*,VALUE:any*},LOGOTYPE|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_DELIVERY_ADD ERROR_HANDLER_NOT_FOUND|{parent,profiles}
        sale.delivery.config.get|m|Get delivery service settings|Получить настройки службы доставки|ID:sale_delivery_service.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_DELIVERY_NOT_FOUND|[{CODE,VALUE}]
        sale.delivery.config.update|m|Update delivery service settings|Обновить настройки службы доставки|ID:sale_delivery_service.ID*,CONFIG:object[]{CODE*,VALUE:any*}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_DELIVERY_CONFIG_UPDATE ERROR_DELIVERY_NOT_FOUND|bool
        sale.delivery.delete|m|Delete delivery service|Удалить службу доставки|ID:sale_delivery_service.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_DELIVERY_DELETE ERROR_DELIVERY_NOT_FOUND|bool
        sale.delivery.getlist|m|List of delivery services|Список служб доставки|SELECT:array,FILTER:object,ORDER:object|ACCESS_DENIED ERROR_CHECK_FAILURE|[{NAME,ACTIVE,DESCRIPTION,CURRENCY,ID,PARENT_ID,…}]||sale-delivery-get-list
        sale.delivery.update|m|Update delivery service|Обновить службу доставки|ID:sale_delivery_service.ID*,NAME,CURRENCY:crm_currency.CURRENCY,DESCRIPTION,SORT:int,ACTIVE,LOGOTYPE|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_DELIVERY_NOT_FOUND ERROR_DELIVERY_UPDATE|bool
        @sale/delivery/delivery-request delivery
        sale.delivery.request.delete|m|Delete delivery request|Удалить транспортную заявку|DELIVERY_ID:sale_delivery_service.ID*,REQUEST_ID*|ACCESS_DENIED DELETE_REQUEST_INTERNAL_ERROR DELIVERY_ID_NOT_SPECIFIED DELIVERY_NOT_FOUND REQUEST_ID_NOT_SPECIFIED REQUEST_NOT_FOUND|bool
        sale.delivery.request.sendmessage|m|Create notifications for delivery request|Создать оповещения по транспортной заявке|DELIVERY_ID:sale_delivery_service.ID*,REQUEST_ID*,ADDRESSEE*,MESSAGE*{SUBJECT*,BODY*,STATUS{MESSAGE*,SEMANTIC*},MONEY_VALUES:object}|ACCESS_DENIED ADDRESSEE_IS_NOT_SPECIFIED ADDRESSEE_UNEXPECTED_VALUE DELIVERY_ID_NOT_SPECIFIED DELIVERY_NOT_FOUND MESSAGE_NOT_SPECIFIED MESSAGE_STATUS_NOT_SPECIFIED MESSAGE_STATUS_SEMANTIC_NOT_SPECIFIED REQUEST_ID_NOT_SPECIFIED REQUEST_NOT_FOUND REQUEST_SHIPMENT_NOT_FOUND UNEXPECTED_MESSAGE_STATUS_SEMANTIC|bool||sale-delivery-request-send-message
        sale.delivery.request.update|m|Update delivery request|Обновить транспортную заявку|DELIVERY_ID:sale_delivery_service.ID*,REQUEST_ID*,FINALIZE,STATUS{TEXT*,SEMANTIC*},PROPERTIES:object[]{NAME*,VALUE*,TAGS:string[]},OVERWRITE_PROPERTIES|ACCESS_DENIED DELIVERY_ID_NOT_SPECIFIED DELIVERY_NOT_FOUND EMPTY_UPDATE_PAYLOAD PROPERTIES_UNEXPECTED_FORMAT PROPERTY_VALUE_TAGS_UNEXPECTED_FORMAT PROPERTY_VALUE_TAG_UNEXPECTED_FORMAT PROPERTY_VALUE_UNEXPECTED_FORMAT REQUEST_ID_NOT_SPECIFIED REQUEST_NOT_FOUND STATUS_SEMANTIC_NOT_SPECIFIED STATUS_TEXT_NOT_SPECIFIED|bool
        @sale/delivery/extra-service delivery
        sale.delivery.extra.service.add|m|Add delivery service|Добавить услугу службы доставки|DELIVERY_ID:sale_delivery_service.ID*,TYPE*,NAME*,ACTIVE,CODE,SORT:int,DESCRIPTION,PRICE:number,ITEMS:object[]*{TITLE*,CODE*,PRICE:number}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_DELIVERY_NOT_FOUND ERROR_EXTRA_SERVICE_ADD|int
        sale.delivery.extra.service.delete|m|Delete delivery service|Удалить услугу службы доставки|ID:sale_delivery_extra_service.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_EXTRA_SERVICE_DELETE ERROR_EXTRA_SERVICE_NOT_FOUND|bool
        sale.delivery.extra.service.get|m|Get information about all services of specific delivery service|Получить информацию обо всех услугах конкретной службы доставки|DELIVERY_ID:sale_delivery_service.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_DELIVERY_NOT_FOUND|[{ID,CODE,NAME,DESCRIPTION,ACTIVE,SORT,…}]
        sale.delivery.extra.service.update|m|Update delivery service|Обновить услугу службы доставки|ID:sale_delivery_extra_service.ID*,NAME,ACTIVE,CODE,SORT:int,DESCRIPTION,PRICE:number,ITEMS:object[]{TITLE*,CODE*,PRICE:number}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_EXTRA_SERVICE_NOT_FOUND ERROR_EXTRA_SERVICE_UPDATE|bool
        @sale/delivery/handler sale
        sale.delivery.handler.add|m|Add delivery service handler|Добавить обработчик службы доставки|NAME*,CODE*,SORT:int,DESCRIPTION:int,SETTINGS*{CALCULATE_URL*,CREATE_DELIVERY_REQUEST_URL,CANCEL_DELIVERY_REQUEST_URL,HAS_CALLBACK_TRACKING_SUPPORT,CONFIG:object[]{TYPE*,CODE*,NAME*,OPTIONS:object}},PROFILES:object[]*{NAME*,CODE*,DESCRIPTION}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_ADD ERROR_HANDLER_ALREADY_EXIST
        sale.delivery.handler.delete|m|Delete delivery service handler|Удалить обработчик службы доставки|ID:sale_delivery_handler.ID*|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_DELETE ERROR_HANDLER_NOT_FOUND|bool
        sale.delivery.handler.list|m|List of delivery service handlers|Список обработчиков служб доставки|SELECT:array,FILTER:object,ORDER:object|ACCESS_DENIED|[{ID,NAME,CODE,SORT,DESCRIPTION,SETTINGS,…}]
        sale.delivery.handler.update|m|Update delivery service handler|Обновить обработчик службы доставки|ID:sale_delivery_handler.ID*,NAME,CODE,SORT:int,DESCRIPTION,SETTINGS{CALCULATE_URL*,CREATE_DELIVERY_REQUEST_URL,CANCEL_DELIVERY_REQUEST_URL,HAS_CALLBACK_TRACKING_SUPPORT,CONFIG{TYPE*,CODE*,NAME*,OPTIONS:object}},PROFILES:object[]{NAME*,CODE*,DESCRIPTION}|ACCESS_DENIED ERROR_CHECK_FAILURE ERROR_HANDLER_ALREADY_EXIST ERROR_HANDLER_NOT_FOUND ERROR_HANDLER_UPDATE|bool
        @sale/order sale
        sale.order.add|m|Add order|Добавить заказ|fields*{lid*,personTypeId:sale_person_type.id*,currency*,price:number,discountValue:number,statusId:sale_status.id,empStatusId:user.id,dateInsert:datetime,marked,empMarkedId:user.id,reasonMarked,userDescription,additionalInfo,comments,responsibleId:user.id,recurringId:int,lockedBy:user.id,recountFlag,affiliateId:int,updated1c,orderTopic,xmlId,id1c,version1c,externalOrder,canceled,empCanceledId:user.id,reasonCanceled,userId:user.id}||{order:{}}
        sale.order.delete|m|Delete order and related objects|Удалить заказ и связанные объекты|id:sale_order.id*|SALE_ORDER_CANCEL_PAYMENT_EXIST_ACTIVE|bool
        sale.order.get|m|Get order field values and related objects|Значения полей заказа и связанных объектов|id:sale_order.id*||{order:{}}
        sale.order.getFields|m|Get order fields|Поля заказа|||{order:{}}
        sale.order.list|m|List of orders|Список заказов|select:array,filter:object,order:object,start:int||{orders:[{}]}
        sale.order.update|m|Update order|Изменить заказ|id:sale_order.id*,fields*{price:int,discountValue:int,statusId,empStatusId:int,dateInsert,marked,empMarkedId:int,reasonMarked,userDescription,additionalInfo,comments,companyId:int,responsibleId:int,recurringId:int,lockedBy:int,recountFlag,affiliateId:int,updated1c,orderTopic,xmlId,id1c,version1c,externalOrder,canceled,empCanceledId:int,reasonCanceled}||{order:{}}
        @sale/payment sale
        sale.payment.add|m|Add payment|Добавить оплату|fields*{orderId:sale_order.id*,paySystemId:sale_paysystem.id*,paid,datePaid:datetime,empPaidId:user.id,psStatus,psStatusCode,psStatusDescription,psStatusMessage,psSum:number,psCurrency,psResponseDate:datetime,payVoucherNum,payVoucherDate:datetime,datePayBefore:datetime,dateBill:datetime,xmlId,sum:number,companyId:int,payReturnNum,priceCod:number,payReturnDate:date,empReturnId:user.id,payReturnComment,responsibleId:user.id,empResponsibleId:user.id,isReturn,comments,updated1c,id1c,version1c,externalPayment,psInvoiceId,marked,reasonMarked,empMarkedId:user.id}||{payment:{}}
        sale.payment.delete|m|Delete payment|Удалить оплату|id:sale_order_payment.id*||bool
        sale.payment.get|m|Get payment by id|Получить оплату по ID|id:sale_order_payment.id*||{payment:{}}
        sale.payment.getFields|m|Get payment fields|Поля оплаты|||{payment:{}}
        sale.payment.list|m|List of payments|Список оплат|select:array,filter:object,order:object||{payments:[{}]}
        sale.payment.update|m|Update payment|Изменить оплату|id:sale_order_payment.id*,fields*{paySystemId:int,paid,datePaid,empPaidId:int,psStatus,psSum:int,psCurrency,psResponseDate,sum:int,companyId:int,responsibleId:int,empResponsibleId:int,isReturn,externalPayment,psInvoiceId:int,marked}||{payment:{}}
        @sale/payment-item-basket sale
        sale.paymentitembasket.add|m|Add basket item binding to payment|Добавить привязку элемента корзины к оплате|fields*{paymentId:sale_order_payment.id*,basketId:sale_basket_item.id*,quantity:number,xmlId}||{paymentItemBasket:{}}||sale-payment-item-basket-add
        sale.paymentitembasket.delete|m|Delete binding of cart item to payment|Удалить привязку элемента корзины к оплате|id:sale_payment_item_basket.id*||bool||sale-payment-item-basket-delete
        sale.paymentitembasket.get|m|Values of all fields for basket item binding to payment|Значения всех полей привязки элемента корзины к оплате|id:sale_payment_item_basket.id*||{paymentItemBasket:{}}||sale-payment-item-basket-get
        sale.paymentitembasket.getfields|m|Get available fields for payment item basket bindings|Получить доступные поля привязок элементов корзины к оплатам|||{paymentItemBasket:{}}||sale-payment-item-basket-get-fields
        sale.paymentitembasket.list|m|List of basket item bindings to payments|Список привязок элементов корзины к оплатам|select:array,filter:object,order:object,start:int||{paymentItemsBasket:[{}]}||sale-payment-item-basket-list
        sale.paymentitembasket.update|m|Update binding of cart item to payment|Обновить привязку элемента корзины к оплате|id:sale_payment_item_basket.id*,fields*{quantity:number*,xmlId}||{paymentItemBasket:{}}||sale-payment-item-basket-update
        @sale/payment-item-shipment sale
        sale.paymentItemShipment.add|m|Add payment binding to shipment|Добавить привязку оплаты к отгрузке|fields*{shipmentId:sale_order_shipment.id*,paymentId:sale_order_payment.id*,xmlId}||{paymentItemShipment:{}}
        sale.paymentItemShipment.delete|m|Remove binding|Удалить привязку|id:sale_payment_item_shipment.id*||bool
        sale.paymentItemShipment.get|m|Get payment binding by id|Получить привязку по ID|id:sale_payment_item_shipment.id*||{paymentItemShipment:{}}
        sale.paymentItemShipment.getFields|m|Get fields of payment binding to shipment|Поля привязки|||{paymentItemShipment:{}}
        sale.paymentItemShipment.list|m|List of bindings|Список привязок|select:array,filter:object,order:object,start:int||{paymentItemsShipment:[{}]}
        sale.paymentItemShipment.update|m|Change payment binding to shipment|Изменить привязку оплаты к отгрузке|id:sale_payment_item_shipment.id*,fields*{xmlId}||{paymentItemShipment:{}}
        @sale/person-type sale
        sale.persontype.add|m|Add payer type|Добавить тип плательщика|fields*{name*,code,sort,active,xmlId}||{personType:{}}||sale-person-type-add
        sale.persontype.delete|m|Delete payer type|Удалить тип плательщика|id:sale_person_type.id*||bool||sale-person-type-delete
        sale.persontype.get|m|Get payer type by id|Получить тип плательщика по ID|id:sale_person_type.id*||{personType:{}}||sale-person-type-get
        sale.persontype.getFields|m|Fields of payer type|Поля типа плательщика|||{personType:{}}||sale-person-type-get-fields
        sale.persontype.list|m|List of payer types|Список типов плательщиков|select:array,filter:object,order:object,start:int||null||sale-person-type-list
        sale.persontype.update|m|Change payer type|Изменить тип плательщика|id:sale_person_type.id*,fields*{name*,code,sort,active,xmlId}||{personType:{}}||sale-person-type-update
        @sale/property sale
        sale.property.add|m|Add order property|Добавить свойство заказа|fields*{personTypeId:sale_person_type.id*,propsGroupId:sale_order_property_group.id*,name*,type*,code,active,util,userProps,isFiltered,sort:int,description,required,multiple,xmlId,defaultValue:any,settings{minlength:int,maxlength:int,pattern,multiline,cols:int,rows:int,size:int,min:int,max:int,step:int,multielement,maxsize:int,accept,time,result:object,property:sale_order_property},isProfileName,isPayer,isEmail,isPhone,isZip,isAddress,isLocation,isLocation4tax,inputFieldLocation,isAddressFrom,isAddressTo}
        sale.property.delete|m|Delete order property|Удалить свойство заказа|id:sale_order_property.id*|ERROR_CORE
        sale.property.get|m|Get order property|Получить свойство заказа|id:sale_order_property.id*
        sale.property.getfieldsbytype|m|Get fields and settings of order properties for specific property type|Поля и настройки свойства заказа для определенного типа свойств|type*||||sale-property-get-fields-by-type
        sale.property.list|m|List of order properties|Список свойств заказа|select:array,filter:object,order:object,start:int
        sale.property.update|m|Update order property|Обновить свойство заказа|id:sale_order_property.id*,fields*{name*,code,active,util,userProps,isFiltered,sort:int,description,required,multiple,xmlId,defaultValue:any,settings:object,isProfileName,isPayer,isEmail,isPhone,isZip,isAddress,isLocation,isLocation4tax,inputFieldLocation,isAddressFrom,isAddressTo}||{property:{}}
        @sale/property-group sale
        sale.propertygroup.add|m|Create property group|Создать группу свойств|fields*{personTypeId:sale_person_type.id*,name*,sort:int}||{propertyGroup:{}}||sale-property-group-add
        sale.propertygroup.delete|m|Delete property group|Удалить группу свойств|id:sale_order_property_group.id*||bool||sale-property-group-delete
        sale.propertygroup.get|m|Values of all fields in property group by ID|Значения всех полей группы свойств по ID|id:sale_order_property_group.id*||{propertyGroup:{}}||sale-property-group-get
        sale.propertygroup.getFields|m|Get available fields of property groups|Получить доступные поля групп свойств|||{propertyGroup:{}}||sale-property-group-get-fields
        sale.propertygroup.list|m|List of property groups|Список групп свойств|select:array,filter:object,order:object||{propertyGroups:[{}]}||sale-property-group-list
        sale.propertygroup.update|m|Update property group fields|Обновить поля группы свойств|id:sale_order_property_group.id*,fields*{personTypeId:int,name,sort:int}||{propertyGroup:{}}||sale-property-group-update
        @sale/property-relation sale
        sale.propertyRelation.add|m|Add property binding|Добавить привязку свойства|fields*{entityId:int*,entityType*,propertyId:sale_order_property.id*}||{propertyRelation:{}}
        sale.propertyRelation.deleteByFilter|m|Remove property relation|Удалить привязку свойства|fields*{entityId:int*,entityType*,propertyId:sale_order_property.id*}||bool
        sale.propertyRelation.getFields|m|Fields of property binding|Поля привязки свойства|||{propertyRelation:{}}
        sale.propertyRelation.list|m|List of property bindings|Список привязок свойства|select:array,filter:object,order:object,start:int||{propertyRelations:[{}]}
        @sale/property-value sale
        sale.propertyvalue.delete|m|Delete order property value|Удалить значение свойства|id:sale_order_property_value.id*||bool||sale-property-value-delete
        sale.propertyvalue.get|m|Get property value|Получить значение свойства|id:sale_order_property_value.id*||{propertyValue:{}}||sale-property-value-get
        sale.propertyvalue.getfields|m|Get available fields of property value|Получить доступные поля значения свойства|||{propertyValue:{}}||sale-property-value-get-fields
        sale.propertyvalue.list|m|List of property values|Список значений свойств|select:array,filter:object,order:object,start:int||{propertyValues:[{}]}||sale-property-value-list
        sale.propertyvalue.modify|m|Change value of property|Изменить значение свойства|fields*{order*{id:sale_order.id*,propertyValues:object[]*{orderPropsId:sale_order_property.id*,value:any*}}}||{propertyValues:[{}]}||sale-property-value-modify
        @sale/property-variant sale
        sale.propertyvariant.add|m|Add property variant|Добавить вариант свойства|fields*{orderPropsId:sale_order_property.id*,name*,value*,sort:int,description}|ERROR_NO_NAME ERROR_NO_VALUE|{propertyVariant:{}}||sale-property-variant-add
        sale.propertyvariant.delete|m|Delete property variant|Удалить вариант свойства|id:sale_order_property_variant.id*||bool||sale-property-variant-delete
        sale.propertyvariant.get|m|Get property variant value by ID|Получить вариант значения свойства по ID|id:sale_order_property_variant.id*||{propertyVariant:{}}||sale-property-variant-get
        sale.propertyvariant.getFields|m|Get available fields of property variant|Получить доступные поля варианта свойства|||{propertyVariant:{}}||sale-property-variant-get-fields
        sale.propertyvariant.list|m|List of property variants|Список вариантов свойств|select:array,filter:object,order:object||{propertyVariants:[{}]}||sale-property-variant-list
        sale.propertyvariant.update|m|Update property variant fields|Обновить поля варианта свойства|id:sale_order_property_variant.id*,fields*{name*,value*,sort:int,description}|ERROR_NO_NAME ERROR_NO_VALUE|{propertyVariant:{}}||sale-property-variant-update
        @sale/shipment sale
        sale.shipment.add|m|Add shipment|Добавить отгрузку|fields*{orderId:sale_order.id*,allowDelivery*,deducted*,deliveryId:sale_delivery_service.id*,statusId:sale_status,deliveryDocDate:datetime,deliveryDocNum,trackingNumber,basePriceDelivery:number,comments,companyId:int,responsibleId:user,xmlId}|BX_INVALID_VALUE SALE_SHIPMENT_WRONG_DELIVERY_SERVICE
        sale.shipment.delete|m|Delete shipment|Удалить отгрузку|id:sale_order_shipment.id*|SALE_SHIPMENT_EXIST_SHIPPED
        sale.shipment.get|m|Get shipment fields|Поля отгрузки|id:sale_order_shipment.id*
        sale.shipment.getFields|m|Get available shipment fields|Получить доступные поля отгрузки
        sale.shipment.list|m|List of shipments|Список отгрузок|select:array,filter:object,order:object,start:int
        sale.shipment.update|m|Update shipment|Обновить отгрузку|id:sale_order_shipment.id*,fields*{allowDelivery*,deducted*,deliveryId:sale_delivery_service*,statusId:sale_status,deliveryDocDate:datetime,deliveryDocNum,trackingNumber,basePriceDelivery:number,priceDelivery:number,comments,companyId:int,responsibleId:user,xmlId}|BX_INVALID_VALUE
        @sale/shipment-item sale
        sale.shipmentitem.add|m|Add item to shipment table part|Добавить элемент в табличную часть отгрузки|fields*{orderDeliveryId:sale_order_shipment.id*,basketId:sale_basket_item.id*,quantity:number*,xmlId}||{shipmentItem:{}}||sale-shipment-item-add
        sale.shipmentitem.delete|m|Delete shipment item from collection|Удалить элемент коллекции|id:sale_order_shipment_item.id*||bool||sale-shipment-item-delete
        sale.shipmentitem.get|m|Accessing fields of element|Получить доступ к полям элемента|id:sale_order_shipment_item.id*||{shipmentItem:{}}||sale-shipment-item-get
        sale.shipmentitem.getfields|m|Fields of shipment item|Поля табличной части отгрузки|||{shipmentItem:{}}||sale-shipment-item-get-fields
        sale.shipmentitem.list|m|List of shipment item table elements|Список элементов табличной части отгрузки|select:array,filter:object,order:object,start:int||{shipmentItems:[{}]}||sale-shipment-item-list
        sale.shipmentitem.update|m|Update item in shipment table part|Изменить элемент в табличной части отгрузки|id:sale_order_shipment_item.id*,fields*{quantity:number*,xmlId}||{shipmentItem:{}}||sale-shipment-item-update
        @sale/shipment-property sale
        sale.shipmentproperty.add|m|Add shipment property|Добавить свойство отгрузки|fields*{personTypeId:sale_person_type.id*,propsGroupId:sale_order_property_group.id*,name*,type*,code,active,util,userProps,isFiltered,sort:int,description,required,multiple,xmlId,defaultValue:any,settings{minlength:int,maxlength:int,pattern,multiline,cols:int,rows:int,size:int,min:int,max:int,step:int,multielement,maxsize:int,accept,time,result:object,property:sale_shipment_property},isProfileName,isPayer,isEmail,isPhone,isZip,isAddress,isLocation,isLocation4tax,inputFieldLocation,isAddressFrom,isAddressTo}||||sale-shipment-property-add
        sale.shipmentproperty.delete|m|Delete shipment property|Удалить свойство отгрузки|id:sale_shipment_property.id*|ERROR_CORE|||sale-shipment-property-delete
        sale.shipmentproperty.get|m|Get shipment property|Получить свойство отгрузки|id:sale_shipment_property.id*||||sale-shipment-property-get
        sale.shipmentproperty.getfieldsbytype|m|Get fields and settings of shipment property for specific property type|Поля и настройки свойства отгрузки для определенного типа свойств|type*||||sale-shipment-property-get-fields-by-type
        sale.shipmentproperty.list|m|List of shipment properties|Список свойств отгрузки|select:array,filter:object,order:object,start:int||||sale-shipment-property-list
        sale.shipmentproperty.update|m|Update shipment property|Обновить свойство отгрузки|id:sale_shipment_property.id*,fields*{name*,code,active,util,userProps,isFiltered,sort:int,description,required,multiple,xmlId,defaultValue:any,settings:object,isProfileName,isPayer,isEmail,isPhone,isZip,isAddress,isLocation,isLocation4tax,inputFieldLocation,isAddressFrom,isAddressTo}||||sale-shipment-property-update
        @sale/shipment-property-value sale
        sale.shipmentpropertyvalue.delete|m|Delete shipment property value|Удалить значения свойства отгрузки|id:sale_shipment_property_value.id*||||sale-shipment-propertyvalue-delete
        sale.shipmentpropertyvalue.get|m|Get shipment property value by ID|Значения свойства отгрузки по ID|id:sale_shipment_property_value.id*||||sale-shipment-property-value-get
        sale.shipmentpropertyvalue.getfields|m|Get available fields of shipment property values|Получить доступные поля значений свойств отгрузки|||||sale-shipment-property-value-get-fields
        sale.shipmentpropertyvalue.list|m|List of shipment property values|Список значений свойств отгрузки|select:array,filter:object,order:object,start:int||||sale-shipment-property-value-list
        sale.shipmentpropertyvalue.modify|m|Update shipment property values|Обновить значения свойств отгрузки|fields*{shipment*{id:sale_order_shipment.id*,propertyValues:object[]*{shipmentPropsId:sale_shipment_property.id*,value*}}}||||sale-shipment-property-value-modify
        @sale/status sale
        sale.status.add|m|Create status|Создать статус|fields*{id:sale_status.id*,type*,notify,sort:int,color,xmlId}||{status:{}}
        sale.status.delete|m|Delete status|Удалить статус|id:sale_status.id*||bool
        sale.status.get|m|Values of all status fields by ID|Значения всех полей статуса по ID|id:sale_status.id*||{status:{}}
        sale.status.getFields|m|Get available fields|Получить доступные поля статусов|||{status:{}}
        sale.status.list|m|List of statuses|Список статусов|select:array,filter:object,order:object,start:int||{statuses:[{}]}
        sale.status.update|m|Update status|Обновить статус|id:sale_status.id*,fields*{type*,notify,sort:int,color,xmlId}||{status:{}}
        @sale/status-lang sale
        sale.statusLang.add|m|Add localization|Добавить локализацию|fields*{statusId:sale_status.id*,lid:sale_lang.lid*,name*,description}||{statusLang:{}}
        sale.statusLang.deleteByFilter|m|Delete localization|Удалить локализацию|fields*{statusId:sale_status.id*,lid:sale_lang.lid*,name*}||bool
        sale.statusLang.getFields|m|Get localization fields for statuses|Поля локализации статусов|||{statusLang:{}}
        sale.statusLang.getListLangs|m|List of languages for localization|Список языков для локализации|||{langs:[{}]}
        sale.statusLang.list|m|List of localizations|Список локализаций статусов|select:array,filter:object,order:object,start:int||{statusLangs:[{}]}
        @sale/trade-binding sale
        sale.tradeBinding.getFields||Get available order fields|Получить доступные поля заказов из источников|||{tradeBinding:{}}
        sale.tradeBinding.list||List of orders from sources|Список заказов из источников|select:array,filter:object,order:object,start:int||{tradeBindings:[{}]}
        @sale/trade-platform sale
        sale.tradePlatform.getFields||Get available fields of order sources|Получить доступные поля источников заказов|||{tradePlatform:{}}
        sale.tradePlatform.list||List of order sources|Список источников заказов|select:array,filter:object,order:object,start:int||{tradePlatforms:[{}]}
        """#
}
